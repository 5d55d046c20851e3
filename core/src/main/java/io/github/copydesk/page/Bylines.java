package io.github.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds writers and days in what readers see near the headline. */
final class Bylines {

  private static final int NEAR = 25;
  private static final int BEFORE = 8;
  private static final int LONGEST = 90;
  private static final String DOER = "(?:(?:written|posted|published|words|text|article|story|reviewed) )?by:?";
  private static final Pattern BY = Pattern.compile("(?i:^|.*[|•·–—\\d]\\s*)(?i:" + DOER + ")\\s+(\\p{Lu}[^|•·–—(]{2,60})");
  private static final Pattern ALONE = Pattern.compile("(?i)" + DOER);
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){1,3}");
  private static final Pattern AFTER =
      Pattern.compile("\\s*(?:[|•·–—(]|\\bon\\b|\\bin\\b|\\d|,? (?i:published|updated|last|posted)\\b).*$");

  private Bylines() {}

  static List<String> find(PageBlocks page) {
    List<Block> near = near(page);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < near.size(); i++) {
      Matcher by = BY.matcher(near.get(i).text());
      if (by.lookingAt()) {
        names.add(AFTER.matcher(by.group(1)).replaceFirst(""));
      } else if (ALONE.matcher(near.get(i).text()).matches() && i + 1 < near.size()) {
        names.add(near.get(i + 1).text());
      }
    }
    near.stream().filter(Bylines::isNamed).map(Block::text).forEach(names::add);
    return names;
  }

  /** Tells whether a block with the words of a name is called one of a writer. */
  private static boolean isNamed(Block block) {
    return (block.box().near & Concept.BYLINE.bit()) != 0 && (block.box().near & Concept.NAVIGATION.bit()) == 0
        && !block.isHeading() && NAME.matcher(block.text()).matches();
  }

  static List<String> days(PageBlocks page) {
    return near(page).stream().map(Block::text).filter(text -> Days.read(text).isPresent()).toList();
  }

  private static List<Block> near(PageBlocks page) {
    int first = Math.max(0, page.titleAt() - BEFORE);
    return IntStream.range(first, Math.min(page.size(), Math.max(0, page.titleAt()) + NEAR))
        .mapToObj(page.blocks()::get).filter(block -> block.text().length() <= LONGEST).toList();
  }
}
