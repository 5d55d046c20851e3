package io.github.copydesk.cleaning;

import io.github.copydesk.article.RemovalKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows lines that tell how to reach or follow the writer, by the address or handle within. */
final class Contacts implements ParagraphRule {

  private static final int LONGEST = 320;
  private static final int HEAD = 6;
  private static final String ADDRESS = "[\\w.+-]{1,60}@[\\w-]{1,60}\\.[\\w.]{2,30}";
  private static final String HANDLE = "@ ?\\w{2,20}";
  private static final String TELEPHONE = "\\(?\\d{3}\\)?[- ]\\d{3}";
  private static final String SOMEBODY_IS_REACHED = "[^\"“”.]{2,80} (?:can|may) be (?:reached|contacted|emailed)";
  private static final String YOU_REACH = "You can (?:reach|follow|email|contact) [^\"“”.]{2,60}?";
  private static final String REACH = "(?:Write to|Contact|Email|E-mail|Reach) [^\"“”.]{2,80}?";
  /** "Jane Doe can be reached at …@…" and "Write to Jane Doe at …@…". */
  static final Pattern REACHED = Pattern.compile(
      "[^\"“”]{0,12}(?:" + SOMEBODY_IS_REACHED + "|" + YOU_REACH + "|" + REACH + ")(?: \\w{1,8}){0,3}?:? [^\"“”]{0,60}?"
          + "(?:" + ADDRESS + "|" + HANDLE + "|" + TELEPHONE + ").{0,160}");
  /** "Follow Jane Doe on Twitter @janedoe". */
  static final Pattern FOLLOW = Pattern.compile(
      "[\"“•* ]{0,3}(?:On Twitter,? )?[Ff]ollow [^.!?]{1,120}?"
          + "(?:" + HANDLE + "|on (?:Twitter|Facebook|Instagram|X)\\b|https?://|#\\w).{0,160}");
  /** "Twitter: @janedoe", and an address alone; a handle alone may sign a letter. */
  static final Pattern HANDLE_ALONE = Pattern.compile(
      "(?:(?:Twitter|Instagram|X|E-?mail|EMAIL|TWITTER|Follow):? ?" + HANDLE
          + "|(?:E-?mail|EMAIL)?:? ?" + ADDRESS + ")[.]?");

  /** The writer's handle below the headline. */
  static final Pattern HANDLE_AT_HEAD = Pattern.compile(HANDLE);

  @Override
  public Optional<RemovalKind> kindOf(Paragraph paragraph) {
    String text = paragraph.text();
    boolean contact = text.length() <= LONGEST
        && (HANDLE_ALONE.matcher(text).matches() || FOLLOW.matcher(text).matches() || REACHED.matcher(text).matches());
    contact |= paragraph.index() < HEAD && HANDLE_AT_HEAD.matcher(text).matches();
    return contact ? Optional.of(RemovalKind.CONTACT) : Optional.empty();
  }
}
