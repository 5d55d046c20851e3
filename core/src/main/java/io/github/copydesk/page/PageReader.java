package io.github.copydesk.page;

import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.OffsetMap;
import io.github.copydesk.article.PageElements;
import io.github.copydesk.article.RawArticle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/**
 * Reads the article out of a page.
 *
 * <p>The page is parsed once and cut into blocks; each block is judged by what it looks like, where it stands and what is around it;
 * the best contiguous run is taken, and what does not belong within it is left out. Nothing is run, nothing fetched.
 */
public final class PageReader {

  private static final String MODEL = "blocks-0.1.1.bin";

  private final BlockModel model;

  /** Makes a reader with the model that the library has; it may be shared by any number of threads. */
  public PageReader() {
    this(bundled());
  }

  /**
   * Makes a reader.
   *
   * @param model what was learned about blocks
   */
  public PageReader(BlockModel model) {
    this.model = model;
  }

  private static BlockModel bundled() {
    try (InputStream in = PageReader.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the library has no file " + MODEL + " beside " + PageReader.class.getName());
      }
      return BlockModel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL + " cannot be read", e);
    }
  }

  /**
   * Reads a page, or a text, which is its own page.
   *
   * @param raw what was handed in
   * @return the text of the article and how it hangs together with what was handed in
   */
  public Page read(RawArticle raw) {
    return raw.isHtml() ? read(raw.text(), raw.url().map(URI::toString).orElse(""))
        : new Page(raw.text(), OffsetMap.identity(raw.text().length()), PageElements.NONE, List.of(), Metadata.NONE);
  }

  /**
   * Reads a page.
   *
   * @param html the page; any string will do
   * @return the text of its article, empty where it has none
   */
  public Page read(String html) {
    return read(html, "");
  }

  private Page read(String html, String found) {
    PageBlocks blocks = PageBlocks.of(html);
    boolean[] kept = model.choose(blocks);
    SourceWriter writer = new SourceWriter(html);
    LeftOut leftOut = new LeftOut(html, blocks, kept);
    PageElements.Builder elements = PageElements.builder();
    for (Block block : blocks.inSourceOrder()) {
      block.pieces().forEach(piece -> elements.add(piece.start(), piece.box().asElement()));
      if (kept[block.index()]) {
        writer.write(block);
      } else {
        leftOut.add(block);
      }
    }
    return new Page(writer.text(), writer.map(), elements.build(), leftOut.removals(), new MetadataReader(blocks, found).read());
  }
}
