package io.github.copydesk.cleaning;

import com.google.common.base.CharMatcher;
import io.github.copydesk.article.RemovalKind;
import io.github.copydesk.lexicon.Lexicon;
import java.util.Locale;
import java.util.Optional;

/** Knows the names of sections and columns that stand above a story. */
final class SectionLabels implements ParagraphRule {

  private static final Lexicon LABELS = Lexicon.load(SectionLabels.class, "section-labels");
  private static final CharMatcher EDGES = CharMatcher.anyOf(" .:|/>»•");
  private static final int LONGEST = 40;

  @Override
  public Optional<RemovalKind> kindOf(Paragraph paragraph) {
    boolean label = paragraph.isAtHead()
        && paragraph.text().length() <= LONGEST
        && LABELS.contains(EDGES.trimFrom(paragraph.text()).toLowerCase(Locale.ROOT));
    return label ? Optional.of(RemovalKind.SECTION_LABEL) : Optional.empty();
  }
}
