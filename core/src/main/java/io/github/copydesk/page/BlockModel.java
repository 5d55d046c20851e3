package io.github.copydesk.page;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What was learned about which blocks of a page belong to its article. It looks twice: the second look sees how the first
 * judged the blocks around.
 *
 * @param first the trees of the first look
 * @param second the trees of the second look
 */
public record BlockModel(BoostedTrees first, BoostedTrees second) {

  /** What the file of a model begins with. */
  public static final String FORMAT = "copydesk blocks 2";

  /** A block within the run needs this chance to stay. */
  private static final double LEAST = 0.45;

  /**
   * Chooses the blocks of the article.
   *
   * @param page the blocks of the page
   * @return for each, whether it belongs to the article
   */
  public boolean[] choose(PageBlocks page) {
    return choose(page, chances(page));
  }

  static boolean[] choose(PageBlocks page, double[] judged) {
    double[] chances = new PageConventions(page, judged).apply();
    int[] run = BlockChooser.run(chances, page.shapes());
    double least = LEAST * BlockChooser.sureness(chances, page.shapes());
    boolean[] kept = new boolean[page.size()];
    for (int i = run[0]; i <= run[1]; i++) {
      kept[i] = chances[i] >= least || page.blocks().get(i).box().post;
    }
    return kept;
  }

  /**
   * Tells how likely each block is to belong to the article.
   *
   * @param page the blocks of the page
   * @return a probability a block, from 0 to 1
   */
  public double[] chances(PageBlocks page) {
    return BoostedTrees.chances(second.scores(page.features(first.scores(page.features()))));
  }

  /**
   * Reads a model.
   *
   * @param in what {@link #write} wrote
   * @return an equal model
   * @throws IOException if it cannot be read or is no such model
   */
  public static BlockModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(new InflaterInputStream(in)));
    String format = data.readUTF();
    if (!format.equals(FORMAT)) {
      throw new IOException("a model in the format \"" + FORMAT + "\" is wanted, not \"" + format + "\"");
    }
    return new BlockModel(BoostedTrees.read(data), BoostedTrees.read(data));
  }

  /**
   * Writes the model.
   *
   * @param out where to; stays open
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    DeflaterOutputStream packed = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
    DataOutputStream data = new DataOutputStream(packed);
    data.writeUTF(FORMAT);
    first.write(data);
    second.write(data);
    data.flush();
    packed.finish();
  }
}
