package io.github.copydesk.quotation;

import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins what was left open at the end of a paragraph to the next paragraph, if that opens with a mark again: long
 * quotations reopen with each paragraph and are closed in the last one only.
 */
final class QuotationJoiner {

  private final List<Draft> quotations = new ArrayList<>();
  private final List<Diagnostic> diagnostics;
  private @Nullable Draft pending;

  QuotationJoiner(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Adds the quotations of the next paragraph. */
  void add(Span paragraph, List<Piece> pieces) {
    List<Draft> drafts = Draft.of(pieces);
    if (drafts.isEmpty() || !continues(paragraph, drafts.get(0))) {
      end();
    }
    drafts.forEach(this::add);
  }

  /** Returns the quotations, in the order of the text. */
  List<Draft> joined() {
    end();
    return quotations;
  }

  private boolean continues(Span paragraph, Draft first) {
    return pending != null && first.span().start() == paragraph.start() && first.family() == pending.family();
  }

  private void add(Draft draft) {
    Draft whole = pending == null ? draft : pending.continuedBy(draft);
    if (draft.isClosed()) {
      quotations.add(whole);
      pending = null;
    } else {
      pending = whole;
    }
  }

  private void end() {
    Draft ended = pending;
    pending = null;
    if (ended == null) {
      return;
    }
    if (ended.family() == Family.SINGLE && ended.pieces().size() == 1) {
      quotations.addAll(Draft.of(ended.within()));
    } else {
      quotations.add(ended);
      diagnostics.add(new Diagnostic(ended.span(), Diagnostic.Kind.UNCLOSED_QUOTATION,
          "nothing closes this quotation; it was taken to end with its paragraph"));
    }
  }
}
