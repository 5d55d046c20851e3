package io.github.copydesk.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds writers in what readers see near the headline, and in what is said of them below the article. */
final class Bylines {

  private static final int LONGEST = 120;
  private static final int LONGEST_LABEL = 24;
  private static final int MOST_NAMES = 8;
  private static final String BY = "(?:(?:written|posted|published|words|text|article|story|reviewed|reporting) )?by";
  private static final Pattern OPENING = Pattern.compile("(?:.*[|•·–—\\d]\\s*)?(?:(?i:" + BY + ")\\b:?|By(?=\\p{Lu}))\\s*(\\p{L}.{2,})");
  private static final Pattern ALONE = Pattern.compile("(?i)(?:" + BY + "|authors?(?:\\(s\\))?):?");
  private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*";
  private static final String NAME = WORD + "(?: (?:de|da|van|von|der|den|la|le|bin|al|el|" + WORD + ")){1,4}";
  private static final Pattern NAMES = Pattern.compile(NAME + "(?:,? .*)?");
  private static final Pattern ONLY_NAME = Pattern.compile(NAME);
  private static final Pattern BYLINE = Pattern.compile("(?i:" + BY + "):? " + NAME);
  private static final Pattern FOREIGN = Pattern.compile(AuthorNames.FOREIGN + " ?:? +(" + NAME + "(?:(?:,| (?:" + AuthorNames.AND + ")| &| /| [|•·–—-]).*)?)");
  private static final Pattern ONE_WORD = Pattern.compile("\\p{L}[\\p{L}'’-]{2,}");
  private static final Pattern WITH_ROLE = Pattern.compile("(" + NAME + ")\\s+[|•·⋅–—/]\\s+(.*)");

  private final PageBlocks page;
  private final TitlePlace title;
  private final List<Block> near;

  Bylines(PageBlocks page, TitlePlace title) {
    this.page = page;
    this.title = title;
    this.near = IntStream.range(title.firstNear(), Math.min(page.size(), Math.max(0, title.block()) + TitlePlace.NEAR))
        .mapToObj(page.blocks()::get).filter(block -> block.text().length() <= LONGEST).toList();
  }

  TitlePlace title() {
    return title;
  }

  /** Returns what is plainly said to name the writers: "By Ann Lee". */
  List<String> said() {
    return Stream.of(opened(near), foreign(near), labelled(near)).flatMap(way -> way).toList();
  }

  /** Returns what else may name the writers, the likeliest first. */
  List<String> likely() {
    List<Block> inside = page.blocks().stream().filter(block -> !block.box().isOutside()).toList();
    return Stream.of(withRole(near), labelled(inside), alone(inside)).flatMap(way -> way).toList();
  }

  /** Returns names in elements that are called those of a byline or of something near one. */
  List<String> guesses() {
    return near.stream().filter(Bylines::isClassed).map(Block::text).filter(text -> ONLY_NAME.matcher(text).matches()).toList();
  }

  private static Stream<String> opened(List<Block> blocks) {
    return blocks.stream().map(Block::text).filter(Bylines::saysBy).map(OPENING::matcher).filter(Matcher::matches).map(by -> by.group(1))
        .filter(names -> NAMES.matcher(names).matches() || ONE_WORD.matcher(names).matches() || names.startsWith("the "));
  }

  private static Stream<String> foreign(List<Block> blocks) {
    return blocks.stream().map(Block::text).filter(AuthorNames::isForeign).map(FOREIGN::matcher).filter(Matcher::matches).map(by -> by.group(1));
  }

  /** A byline far from the headline counts where the page has no other. */
  private static Stream<String> alone(List<Block> blocks) {
    List<String> names = blocks.stream().map(Block::text).filter(text -> text.length() <= LONGEST && saysBy(text) && BYLINE.matcher(text).matches())
        .distinct().toList();
    return names.size() == 1 ? names.stream() : Stream.empty();
  }

  /** A label may stand in a block of its own before the names. */
  private static Stream<String> labelled(List<Block> blocks) {
    return IntStream.range(0, blocks.size() - 1).filter(i -> isLabel(blocks.get(i).text())).mapToObj(i -> {
      Stream<String> names = blocks.subList(i + 1, Math.min(blocks.size(), i + 1 + MOST_NAMES)).stream().map(Block::text);
      return names.takeWhile(text -> text.length() <= LONGEST && NAMES.matcher(text).matches()).collect(Collectors.joining("; "));
    }).filter(names -> !names.isEmpty());
  }

  private static boolean isLabel(String text) {
    return text.length() <= LONGEST_LABEL && (saysBy(text) || "aA".indexOf(text.charAt(0)) >= 0) && ALONE.matcher(text).matches();
  }

  /** Spares most texts a look that costs more. */
  private static boolean saysBy(String text) {
    return text.contains("by") || text.contains("By") || text.contains("BY");
  }

  private static boolean isClassed(Block block) {
    Box box = block.box();
    return (box.near & Concept.BYLINE.bit()) != 0 && (box.near & Concept.NAVIGATION.bit()) == 0
        && (box.any & Concept.COMMENTS.bit()) == 0 && !block.isHeading();
  }

  private static Stream<String> withRole(List<Block> blocks) {
    return blocks.stream().map(block -> WITH_ROLE.matcher(block.text())).filter(Matcher::matches)
        .filter(name -> AuthorNames.isRoleWords(name.group(2)) || Days.read(name.group(2)).isPresent()).map(name -> name.group(1));
  }
}
