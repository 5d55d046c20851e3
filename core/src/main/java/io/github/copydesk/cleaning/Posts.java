package io.github.copydesk.cleaning;

import io.github.copydesk.article.RemovalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the links and time stamps of embedded posts; the words of a post and their writer stay. */
final class Posts implements PieceRule {

  private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
  private static final String LINK = "(?:pic\\.twitter\\.com/|https?://t\\.co/)\\w{1,10}";
  private static final String DATE = "(?:" + MONTH + " \\d{1,2}, \\d{4}|\\d{1,2} " + MONTH + ",? \\d{4})";
  /** Only the day goes from "— Jane Doe (@janedoe) May 4, 2016": the name tells whose words the post holds. */
  private static final String SIGNED = "(?<=\\(@\\w{1,20}\\) )" + DATE + "\\.?";
  private static final String STAMP = "\\d{1,2}:\\d\\d [AP]M (?:-|·) " + DATE;
  /** Links of the short kind, the day of a signed post, "8:03 AM - 3 Aug 2016", and rows of these. */
  static final Pattern REMAINS = Pattern.compile("(?:(?:" + LINK + "|" + SIGNED + "|" + STAMP + ") {0,2}){1,8}");

  @Override
  public List<Debris> within(Paragraph paragraph) {
    String text = paragraph.text();
    List<Debris> found = new ArrayList<>();
    if (mayHoldOne(text)) {
      Matcher matcher = REMAINS.matcher(text);
      while (matcher.find()) {
        int end = matcher.end();
        while (text.charAt(end - 1) == ' ') {
          end--;
        }
        found.add(new Debris(matcher.start(), end, RemovalKind.EMBEDDED_POST));
      }
    }
    return found;
  }

  private static boolean mayHoldOne(String text) {
    return text.contains("(@") || text.contains("twitter.com/") || text.contains("://t.co/") || text.contains("M - ");
  }
}
