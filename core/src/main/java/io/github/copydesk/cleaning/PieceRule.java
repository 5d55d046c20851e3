package io.github.copydesk.cleaning;

import java.util.List;

/** Finds debris within a paragraph that is otherwise prose. */
interface PieceRule {

  /** Returns the pieces in their order, apart from each other, as offsets into the paragraph's own text. */
  List<Debris> within(Paragraph paragraph);
}
