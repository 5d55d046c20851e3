package io.github.copydesk.cleaning;

import io.github.copydesk.article.RemovalKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows lines that say who wrote the story, by their form; set phrases are {@link KnownPhrases}. */
final class Bylines implements ParagraphRule {

  private static final int LONGEST = 160;
  private static final String NAME_PART = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+";
  private static final String NAME = NAME_PART + "(?: (?:" + NAME_PART + "|de|la|van|von|der|den|bin|al)){1,4}";
  private static final String NAMES = NAME + "(?:(?:, and|,| and| &| with) " + NAME + "){0,4}";
  private static final String TRADE =
      "(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|Bureau|Staff|Contributor)";
  private static final String PRESS =
      "(?:Associated Press|AP|Reuters|AFP|CNN|USA TODAY|USA Today|Fox News|NBC News|ABC News|CBS News|Bloomberg"
          + "|POLITICO|HuffPost|The \\p{Lu}[\\p{L} ]{2,30}+|\\p{Lu}[\\p{L} ]{0,30}?" + TRADE + ")";
  private static final String JOINING_WORD = "and|with|for|of|the|de|la|van|von|der|in|\\d[\\d:,]*+";
  private static final String WORK =
      "(?:Written|Edited|Compiled|Produced|Translated|Co-authored|Story|Text|Words|Video|Photos|Photography|Photographs"
          + "|Illustrations?|Graphics?|Research|Podcast produced|Video produced|Interview|Animation|Analysis)";
  /** "By Jane Doe and John Roe, Associated Press": after "By" nothing but names, marks and words that join them. */
  static final Pattern BY = Pattern.compile(
      "(?:By|BY|by):? (?!(?:The|THE|A|An|Any|All|This|Our|Now|Then) )" + NAME_PART
          + "(?: ?[|,;/•&–—-]? ?(?:" + NAME_PART + "|" + JOINING_WORD + ")){1,16}[.]?");
  /** "Jane Doe, USA TODAY" and "Jane Doe | Staff Writer". */
  static final Pattern NAME_AND_PRESS = Pattern.compile(
      NAMES + " ?[,|–—-] " + PRESS + "\\.?|" + NAMES + " [\\p{L} ]{0,24}(?:correspondent|editor|reporter|columnist)"
          + "|(?:BBC News|BBC Sport|CNN|Fox News|NBC News|Reuters|PA)(?:, " + NAME_PART + "){1,2}");
  /** "Translated by Jane Doe", "Video by Jane Doe and John Roe in Paris". */
  static final Pattern DONE_BY = Pattern.compile(
      "[(-]{0,2}" + WORK + " by " + NAMES + "(?:[.;,)].{0,90}| (?:and|in|for|at|with) .{0,90})?");
  /** "Doe reported from Washington.", "Doe reported from Oakland, Calif.; Roe, from Reno", "Jane Doe contributed." */
  static final Pattern REPORTED_FROM = Pattern.compile(
      "(?:" + NAMES + "|" + NAME_PART + "(?: and " + NAME_PART + ")?)"
          + "(?: also)? (?:contributed\\.?|(?:contributed|reported) from [^\"“”]{3,90})");
  /** "- Reuters." or "— Jane Doe" below the last paragraph. */
  static final Pattern SIGNED = Pattern.compile("(?:--|[—–-]) ?" + NAME_PART + "(?: " + NAME_PART + "){0,4}\\.?");

  @Override
  public Optional<RemovalKind> kindOf(Paragraph paragraph) {
    return paragraph.text().length() <= LONGEST && isByline(paragraph)
        ? Optional.of(RemovalKind.BYLINE) : Optional.empty();
  }

  private static boolean isByline(Paragraph paragraph) {
    String text = paragraph.text();
    return (paragraph.isAtHead() || paragraph.isAtTail()) && BY.matcher(text).matches()
        || (paragraph.isAtHead() || paragraph.isAtTail()) && DONE_BY.matcher(text).matches()
        || paragraph.isAtHead() && NAME_AND_PRESS.matcher(text).matches()
        || paragraph.isAtTail() && REPORTED_FROM.matcher(text).matches()
        || paragraph.isLast() && paragraph.index() > 0 && SIGNED.matcher(text).matches();
  }
}
