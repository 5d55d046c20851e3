package io.github.copydesk.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds writers and days in what readers see near the headline. */
final class Bylines {

  private static final int NEAR = 25;
  private static final int LONGEST = 80;
  private static final Pattern BY = Pattern.compile("^(?:[Ww]ritten |[Pp]osted |[Pp]ublished |WRITTEN )?(?:[Bb]y|BY):? +\\p{Lu}[^|•·–—(]{3,60}");
  private static final Pattern AFTER = Pattern.compile("\\s*(?:[|•·–—(]|\\bon\\b|\\d|Published|Updated|Last ).*$");

  private Bylines() {}

  static List<String> find(PageBlocks page) {
    return near(page).map(Block::text).filter(text -> BY.matcher(text).find())
        .map(text -> AFTER.matcher(text).replaceFirst("")).toList();
  }

  static List<String> days(PageBlocks page) {
    return near(page).map(Block::text).filter(text -> Days.read(text).isPresent()).toList();
  }

  private static Stream<Block> near(PageBlocks page) {
    int title = Math.max(0, page.titleAt());
    return page.blocks().stream().skip(Math.max(0, title - NEAR / 3)).limit(NEAR + NEAR / 3)
        .filter(block -> block.text().length() <= LONGEST);
  }
}
