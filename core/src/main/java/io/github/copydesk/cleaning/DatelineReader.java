package io.github.copydesk.cleaning;

import com.google.common.base.Splitter;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.RemovalKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads datelines: "BRUSSELS, Feb. 25 (Reuters) - ", "WASHINGTON — ", "(CNN) — ", and a date that stands alone.
 *
 * <p>A place without agency or date must be in capitals. Only the head of a text is read.
 */
final class DatelineReader {

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?";
  private static final String WEEKDAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )";
  private static final String DAY_OF_MONTH = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String DAY =
      "(?:" + MONTH + " " + DAY_OF_MONTH + "(?:, \\d{4})?|" + DAY_OF_MONTH + " " + MONTH + "(?:,? \\d{4})?"
          + "|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d\\d-\\d\\d)";
  private static final String CLOCK = "(?:\\d{1,2}[:.]\\d\\d ?(?i:[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)";
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]++(?: (?:\\p{Lu}[\\p{Lu}.'’-]++|de|la|el)){0,3}";
  private static final String TITLE_CASE = "\\p{Lu}[\\p{L}.'’-]++(?: (?:\\p{Lu}[\\p{L}.'’-]++|de|la|el)){0,3}";
  private static final String REGION = "(?:, ?(?!" + MONTH + " \\d)\\p{Lu}[\\p{L}.]++(?: \\p{Lu}[\\p{L}.]++)?){0,2}";
  private static final String AGENCY = "\\((?<agency>[\\p{Lu}][\\p{L}&./ ]{1,30})\\)";
  private static final String KNOWN_AGENCY =
      "\\((?<agency>AP|AFP|UPI|CNN|Reuters|REUTERS|Bloomberg|CNN Business|CNNMoney)\\)";
  private static final String DASH = "(?: ?(?:—|―|--|–) ?| - )";
  private static final String THE_STORY = "(?=[\\p{Lu}\\d“‘\"'\\[(\\$£€])";
  /** "BRUSSELS —" and all that may stand between: a region, a date, an agency. */
  static final Pattern IN_CAPITALS = Pattern.compile(
      "(?<place>" + CAPITALS + REGION + ")(?:,? (?<date>" + DAY + "))?(?: ?" + AGENCY + ")?" + DASH + THE_STORY);
  /** "London (AP) —" and "Washington (CNN)": only with an agency in brackets. */
  static final Pattern WITH_AGENCY = Pattern.compile(
      "(?<place>" + TITLE_CASE + REGION + ")(?:,? (?<date>" + DAY + "))? ?"
          + KNOWN_AGENCY + "(?:" + DASH + "|:? ?)" + THE_STORY);
  /** "(CNN) —" and "(Reuters) - " with no place, "Oct 19 (Reuters) -" with a date. */
  static final Pattern WITHOUT_PLACE = Pattern.compile(
      "(?<place>)(?<date>" + DAY + " )?" + KNOWN_AGENCY + "(?:" + DASH + "|:? ?)" + THE_STORY);
  /** "Friday, January 4, 2019", "Published 4 January 2019, 10:30 GMT", "Updated 3:04 PM ET, Fri January 4, 2019". */
  static final Pattern DATE_ALONE = Pattern.compile(
      "(?:(?:First |Last |Originally )?(?:[Pp]ublished|[Pp]osted|[Uu]pdated|PUBLISHED|UPDATED|POSTED)(?: on| at)?:? ?)?"
          + "(?<place>)(?<agency>)(?:" + CLOCK + ",? (?:on )?)?(?<date>" + WEEKDAY + "?" + DAY
          + ")(?:(?:,| at| -| \\|)? " + CLOCK + ")?(?: ?\\| ?(?:[Uu]pdated|UPDATED).{4,60})?[.]?");
  /** What makes a date alone that of the story: its year, or a word for it. */
  static final Pattern OF_THE_STORY = Pattern.compile("\\d{4}|ublished|osted|pdated", Pattern.CASE_INSENSITIVE);
  /** Labels in capitals that are no places. */
  static final Pattern LABEL = Pattern.compile(
      "(?:UPDATED?|BREAKING(?: NEWS)?|EXCLUSIVE|WATCH|VIDEO|OPINION|ANALYSIS|NOTE|CORRECTION|LIVE|FILE|PHOTOS?|NEW|NOW"
          + "|READ|LISTEN|REVIEW|INTERVIEW|EDITORIAL|COMMENTARY|FACT CHECK|POLL|ALERT|DEVELOPING|YES|NO|OK|WOW)");
  private static final int FEWEST_WORDS_OF_A_HEADING = 3;
  private static final int LATEST_BARE_PLACE = 10;
  private static final int LONGEST = 120;
  private static final int FEWEST_LETTERS = 4;

  /** A dateline in a text, and its parts. */
  record Found(int start, int end, String place, String agency, String date) {

    Debris debris() {
      return new Debris(start, end, RemovalKind.DATELINE);
    }

    Dateline dateline(RawSpan span, String raw) {
      return new Dateline(span, span.of(raw), place, agency, date);
    }
  }

  /** Reads a dateline before a story. */
  Optional<Found> place(Paragraph paragraph) {
    Matcher capitals = matcher(IN_CAPITALS, paragraph);
    if (capitals.lookingAt() && isPlace(capitals, paragraph)) {
      return Optional.of(found(paragraph, capitals));
    }
    for (Pattern pattern : new Pattern[] {WITH_AGENCY, WITHOUT_PLACE}) {
      Matcher matcher = matcher(pattern, paragraph);
      if (matcher.lookingAt()) {
        return Optional.of(found(paragraph, matcher));
      }
    }
    return Optional.empty();
  }

  /** Reads a paragraph that is nothing but a date. */
  Optional<Found> date(Paragraph paragraph) {
    Matcher matcher = matcher(DATE_ALONE, paragraph);
    boolean date = paragraph.text().length() <= LONGEST && matcher.matches();
    return date && OF_THE_STORY.matcher(matcher.group()).find()
        ? Optional.of(found(paragraph, matcher)) : Optional.empty();
  }

  private static Matcher matcher(Pattern pattern, Paragraph paragraph) {
    return pattern.matcher(paragraph.text()).region(0, Math.min(LONGEST, paragraph.text().length()));
  }

  private static boolean isPlace(Matcher matcher, Paragraph paragraph) {
    String place = matcher.group("place");
    long letters = place.chars().filter(Character::isLetter).count();
    boolean certain = matcher.group("agency") != null || matcher.group("date") != null || place.indexOf(',') > 0;
    return certain
        || letters >= FEWEST_LETTERS
            && paragraph.index() < LATEST_BARE_PLACE
            && !LABEL.matcher(place).matches()
            && !isHeading(place);
  }

  /** Three common words in capitals head a part of the story; no place has such a name. */
  private static boolean isHeading(String place) {
    List<String> words = Splitter.on(' ').splitToList(place.toLowerCase(Locale.ROOT));
    return words.size() >= FEWEST_WORDS_OF_A_HEADING && words.stream().allMatch(CommonWords::contains);
  }

  private static Found found(Paragraph paragraph, Matcher matcher) {
    int end = paragraph.start() + matcher.group().stripTrailing().length();
    return new Found(paragraph.start(), end, part(matcher, "place"), part(matcher, "agency"), part(matcher, "date"));
  }

  private static String part(Matcher matcher, String name) {
    String part = matcher.group(name);
    return part == null ? "" : part.strip();
  }
}
