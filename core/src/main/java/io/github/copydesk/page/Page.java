package io.github.copydesk.page;

import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.OffsetMap;
import io.github.copydesk.article.PageElements;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Removal;
import io.github.copydesk.article.Removals;
import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The raw text of an article as its page has it.
 *
 * @param text its paragraphs, headings, list items and cells, with a blank line between them
 * @param origin where each of its characters stands in the source
 * @param elements which elements of the page its texts stand in, those beside the article too
 * @param removals what the page shows beside it, in the order of the source
 * @param metadata what the page says of itself
 */
public record Page(String text, OffsetMap origin, PageElements elements, List<Removal> removals, Metadata metadata) {

  public Page {
    removals = List.copyOf(removals);
  }

  /**
   * Adds what the page says of itself to what the caller knows, whose word counts more.
   *
   * @param raw what was handed in
   * @return it, with a day of publication if there is one
   */
  public RawArticle known(RawArticle raw) {
    return raw.published().isPresent() ? raw : metadata.published().map(raw::published).orElse(raw);
  }

  /**
   * Tells what is odd about the page.
   *
   * @param raw what was handed in
   * @return that bytes could not be read, and that no article was found, where that is so
   */
  public List<Diagnostic> diagnostics(RawArticle raw) {
    List<Diagnostic> odd = new ArrayList<>();
    if (raw.undecoded() > 0) {
      odd.add(odd(Diagnostic.Kind.UNDECODED_BYTES, "the page was read as " + raw.encoding().orElse("text") + ", in which " + raw.undecoded()
          + (raw.undecoded() == 1 ? " character" : " characters") + " could not be read; U+FFFD stands for each"));
    }
    if (raw.isHtml() && text.isEmpty()) {
      odd.add(odd(Diagnostic.Kind.NO_ARTICLE, "none of the " + removals.size() + " texts of the page was taken for part of an article"));
    }
    return odd;
  }

  private static Diagnostic odd(Diagnostic.Kind kind, String message) {
    return new Diagnostic(new Span(0, 0), kind, message);
  }

  /**
   * Traces what was taken out of the text back to the source.
   *
   * @param cleaned what was taken out of the text
   * @param source the source of the page
   * @return that, and what was taken out of the page, in the order of the source
   */
  public Removals removals(Removals cleaned, String source) {
    Stream<Removal> traced = cleaned.stream().map(removal -> {
      RawSpan span = origin.original(new Span(removal.span().start(), removal.span().end()));
      return new Removal(span, span.of(source), removal.kind());
    });
    return new Removals(Stream.concat(removals.stream(), traced)
        .sorted(Comparator.comparingInt(removal -> removal.span().start())).toList());
  }
}
