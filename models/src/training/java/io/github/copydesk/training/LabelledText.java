package io.github.copydesk.training;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Set;

/**
 * A running text whose names are known.
 *
 * @param text the text
 * @param names the names, in the order of the text, none overlapping
 * @param marked the types that the corpus marks; of any other type a name may stand where none is given
 */
record LabelledText(String text, List<Name> names, Set<EntityType> marked) {

  /** A name in the text. */
  record Name(Span span, EntityType type) {}
}
