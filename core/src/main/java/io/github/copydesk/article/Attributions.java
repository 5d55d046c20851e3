package io.github.copydesk.article;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who said what in a text.
 *
 * @param asList the attributions, in the order of their contents
 */
public record Attributions(List<Attribution> asList) implements View<Attribution, Attributions> {

  public Attributions {
    asList = List.copyOf(asList);
  }

  /**
   * Narrows to what the text itself attributes, as PolNeAR and PARC do: in "NATO said the army claimed that", what NATO said.
   *
   * @return the attributions whose cue stands in nobody's content
   */
  public Attributions outermost() {
    RangeSet<Integer> told = TreeRangeSet.create();
    asList.forEach(it -> it.content().spans().forEach(span -> told.add(Range.closedOpen(span.start(), span.end()))));
    return where(attribution -> !told.contains(attribution.cue().span().start()));
  }

  /**
   * Narrows to one source by name.
   *
   * @param name whole words of the source's name, in any case: "merkel" finds "Angela Merkel"
   * @return the attributions to sources of that name, alone or among several
   */
  public Attributions by(String name) {
    return where(attribution -> Names.matches(attribution.source(), name));
  }

  /**
   * Narrows to one source.
   *
   * @param entity the source
   * @return the attributions to it, alone or among several
   */
  public Attributions by(Entity entity) {
    return where(attribution -> Names.entities(attribution.source()).contains(entity));
  }

  /**
   * Narrows to one form.
   *
   * @param form direct, mixed or indirect
   * @return the attributions of that form
   */
  public Attributions of(Form form) {
    return where(attribution -> attribution.content().form() == form);
  }

  /**
   * Narrows to one kind.
   *
   * @param kind speech, thought or another act
   * @return the attributions of that kind
   */
  public Attributions of(AttributionKind kind) {
    return where(attribution -> attribution.kind() == kind);
  }

  /**
   * Narrows to what is said or written, the kind that is found most reliably.
   *
   * @return the attributions of kind {@link AttributionKind#SPEECH}
   */
  public Attributions speech() {
    return of(AttributionKind.SPEECH);
  }

  /**
   * Finds the attribution that a quotation belongs to.
   *
   * @param quotation a quotation of the same text
   * @return the attribution whose content holds most of it
   */
  public Optional<Attribution> of(Quotation quotation) {
    Attribution closest = null;
    int most = 0;
    for (Attribution attribution : asList) {
      int shared = shared(attribution, quotation.span());
      if (shared > most) {
        closest = attribution;
        most = shared;
      }
    }
    return Optional.ofNullable(closest);
  }

  private static int shared(Attribution attribution, Span span) {
    int shared = 0;
    for (Span piece : attribution.content().spans()) {
      shared += Math.max(0, Math.min(piece.end(), span.end()) - Math.max(piece.start(), span.start()));
    }
    return shared;
  }

  @Override
  public Attributions where(Predicate<? super Attribution> condition) {
    return new Attributions(stream().filter(condition).toList());
  }
}
