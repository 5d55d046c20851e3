package io.github.copydesk.cleaning;

import io.github.copydesk.article.RemovalKind;
import java.util.Optional;

/** Tells of a whole paragraph, seen by itself, what debris it is. */
interface ParagraphRule {

  /** Returns the kind of debris, empty for prose and in every case of doubt. */
  Optional<RemovalKind> kindOf(Paragraph paragraph);
}
