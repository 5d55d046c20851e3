package io.github.copydesk.cleaning;

import io.github.copydesk.article.RemovalKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows lines that say who holds the rights, by sign and year. */
final class CopyrightLines implements ParagraphRule {

  private static final int LONGEST = 300;
  private static final String SIGN = "(?:©|\\([cC]\\))";
  /** "© 2019 The Courier", "Copyright 2019 …", "(c) 2016"; the word without sign or year may be a subject. */
  static final Pattern NOTICE = Pattern.compile(
      "(?:" + SIGN + "|(?:Copyright|COPYRIGHT) " + SIGN + ") ?[^.]{0,40}?(?:19|20)\\d\\d\\b.*"
          + "|(?:Copyright|COPYRIGHT) (?:19|20)\\d\\d\\b.*"
          + "|[^“”\"]{0,120} Copyright © (?:19|20)\\d\\d\\b.*"
          + "|" + SIGN + ".{0,200}(?i:all rights reserved).*");

  @Override
  public Optional<RemovalKind> kindOf(Paragraph paragraph) {
    boolean notice = paragraph.text().length() <= LONGEST && NOTICE.matcher(paragraph.text()).matches();
    return notice ? Optional.of(RemovalKind.COPYRIGHT) : Optional.empty();
  }
}
