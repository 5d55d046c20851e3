package io.github.copydesk.training;

import io.github.copydesk.accuracy.MarkedPage;
import io.github.copydesk.page.PageBlocks;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A page to learn from.
 *
 * @param page the page and its truth
 * @param blocks its blocks
 * @param labels for each, whether the truth holds it
 */
record LabelledPage(MarkedPage page, PageBlocks blocks, boolean[] labels) {

  static LabelledPage of(MarkedPage page) {
    PageBlocks blocks = PageBlocks.of(page.html());
    List<String> texts = IntStream.range(0, blocks.size()).mapToObj(blocks::text).toList();
    return new LabelledPage(page, blocks, new BlockLabels(page.body()).label(texts));
  }

  String text(boolean[] kept) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, kept.length).filter(i -> kept[i]).forEach(i -> text.append(blocks.text(i)).append("\n\n"));
    return text.toString();
  }
}
