package io.github.copydesk.cleaning;

import static io.github.copydesk.article.RemovalKind.CAPTION;
import static io.github.copydesk.article.RemovalKind.CREDIT;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who made a picture, and with it the caption: a short paragraph that ends in a credit is one.
 *
 * <p>A credit in the middle of a paragraph is taken out alone, since what stands before it may be prose.
 */
final class Credits implements PieceRule {

  private static final int LONGEST_CAPTION = 700;
  private static final int LONGEST_CREDIT = 140;
  private static final CharMatcher LABEL_MARK = CharMatcher.anyOf(":…");
  private static final CharMatcher AGENCY_MARK = CharMatcher.anyOf("/|");
  private static final CharMatcher CLOSING = CharMatcher.anyOf(" .");
  private static final String AGENCY =
      "(?:AP(?: Photo)?|AFP|Reuters|REUTERS|Getty(?: Images)?(?: for [\\p{L} ]{2,30})?|EPA|PA(?: Wire)?|UPI|Bloomberg"
          + "|Shutterstock|Alamy|SIPA|NurPhoto|Associated Press|The New York Times|The Washington Post|POLITICO|HuffPost"
          + "|Facebook|LinkedIn|Instagram|YouTube|Flickr|Pool|Handout|CNN|NBC|USA TODAY|Polaris|Redux|Corbis|Zuma"
          + "|WireImage|FilmMagic)";
  private static final String LABEL = "(?:Photos?|Images?|Picture|Photograph|Credit|PHOTO|Photo credit|Image credit)";
  private static final String NAME_PART = "\\p{Lu}[\\p{L}\\p{M}.'’&-]*+";
  private static final String MAKER = "\\p{Lu}[\\p{L}\\p{M}.'’ -]{2,50}";
  /** "(AP Photo/Jane Doe)", "(Photo by Jane Doe/Getty Images)", "(Image: Jane Doe)". */
  static final Pattern IN_BRACKETS = Pattern.compile(
      "[(\\[](?:(?:AP|AFP|EPA|Reuters|REUTERS|File|Pool|Staff|Courtesy) [Pp]hoto\\b"
          + "|" + LABEL + "(?: by |: ?| courtesy )"
          + "|Courtesy of |Handout|Getty|" + AGENCY + "/"
          + "|[^()\\[\\]]{1,60}(?:/|via | / )" + AGENCY + ")[^()\\[\\]]{0,120}[)\\]][.]?");
  /** "Image: Jane Doe." and "Photograph: Jane Doe/PA" at the end of a paragraph. */
  static final Pattern LABELLED = Pattern.compile(
      "(?:Image|Photo|Photograph|Picture|Photo [Cc]redit|Image [Cc]redit|Credit)(?::|\\.\\.\\.|…) ?"
          + "[\\p{Lu}\\d@](?:[^.?!:\"“”]|(?<=[ .:]\\p{Lu})\\.){0,70}(?:\\.[\\p{L}\\d][^.?!:\"“”]{0,20})?[.]?$");
  /** "REUTERS/Jane Doe" and "Jane Doe/The New York Times" as a paragraph or behind a caption's full stop. */
  static final Pattern UNLABELLED = Pattern.compile(
      "(?:(?<=^|[.] |\\| )(?:Credit )?" + NAME_PART + "(?: (?:& )?" + NAME_PART + "){0,4} ?(?:/| via |\\|) ?" + AGENCY
          + "|(?<=^| )(?:REUTERS|AFP|EPA|AP)/" + MAKER
          + "|(?<=^|[.] )" + AGENCY + "/" + MAKER + ")(?:/[\\p{L} ]{2,30})?[.]?$");

  /** "Jane Doe/Valley Courier": a name and a paper that is in no list, as a paragraph. */
  static final Pattern NAME_AND_PAPER = Pattern.compile(
      NAME_PART + "(?: " + NAME_PART + "){1,3} ?/ ?(?:The )?" + NAME_PART + "(?: " + NAME_PART + "){0,4}");

  @Override
  public List<Debris> within(Paragraph paragraph) {
    List<Debris> found = new ArrayList<>();
    String text = paragraph.text();
    if (text.indexOf('(') >= 0 || text.indexOf('[') >= 0) {
      addBracketed(text, found);
    }
    if (found.isEmpty() && text.length() <= LONGEST_CAPTION) {
      String end = text.substring(Math.max(0, text.length() - LONGEST_CREDIT));
      if (LABEL_MARK.matchesAnyOf(end) || end.contains("...")) {
        addLast(LABELLED, text, found);
      }
      if (AGENCY_MARK.matchesAnyOf(end) || end.contains(" via ")) {
        addLast(UNLABELLED, text, found);
        addWhole(text, found);
      }
    }
    return found;
  }

  private static void addBracketed(String text, List<Debris> found) {
    Matcher matcher = IN_BRACKETS.matcher(text);
    int from = 0;
    while (matcher.find()) {
      if (CLOSING.matchesAllOf(text.substring(matcher.end()))) {
        addCaption(text, from, matcher.start(), found);
      }
      found.add(new Debris(matcher.start(), matcher.end(), CREDIT));
      from = matcher.end();
    }
  }

  private static void addWhole(String text, List<Debris> found) {
    if (found.isEmpty() && NAME_AND_PAPER.matcher(text).matches()) {
      found.add(new Debris(0, text.length(), CREDIT));
    }
  }

  private static void addLast(Pattern pattern, String text, List<Debris> found) {
    Matcher matcher = pattern.matcher(text);
    if (found.isEmpty() && matcher.find(Math.max(0, text.length() - LONGEST_CREDIT))) {
      addCaption(text, 0, matcher.start(), found);
      found.add(new Debris(matcher.start(), matcher.end(), CREDIT));
    }
  }

  private static void addCaption(String text, int from, int creditStart, List<Debris> found) {
    int start = from;
    int end = creditStart;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (start < end && end - start <= LONGEST_CAPTION) {
      found.add(new Debris(start, end, CAPTION));
    }
  }
}
