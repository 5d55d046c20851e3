package io.github.copydesk.claim;

import com.google.common.collect.Sets;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which things a noun phrase stands for: "him", "the alliance", "Ms Merkel and Emmanuel Macron". The name must be the
 * head of its conjunct: "members of NATO" and "NATO officials" do not stand for NATO.
 */
final class Bearers {

  private static final Set<String> SEPARATORS = Set.of("and", "or", "&", ",");
  private static final Set<String> GENITIVES = Set.of("'s", "’s");

  private final Segments segments;
  private final References references;

  Bearers(Segments segments, References references) {
    this.segments = segments;
    this.references = references;
  }

  /** Returns the entities, in the order of the phrase; none where it is not sure. */
  List<Entity> of(Span phrase) {
    Set<Entity> seen = Sets.newIdentityHashSet();
    return conjuncts(Words.of(segments, phrase)).stream()
        .map(this::bearer)
        .flatMap(Optional::stream)
        .filter(seen::add)
        .toList();
  }

  private Optional<Entity> bearer(Words conjunct) {
    Optional<Reference> name = references.nameAtEnd(conjunct.span())
        .filter(it -> !it.entity().type().isValue() && !isPart(conjunct, it.span()));
    return references.anaphor(conjunct.span()).or(() -> name.map(Reference::entity));
  }

  /** Tells whether a preposition, or a genitive right before the name, makes it a part of another phrase. */
  private static boolean isPart(Words conjunct, Span name) {
    int first = conjunct.find(at -> conjunct.tokens().get(at).span().end() > name.start());
    Words before = conjunct.part(0, first);
    return before.any(at -> before.tag(at).equals("ADP")) || GENITIVES.contains(before.word(first - 1));
  }

  private List<Words> conjuncts(Words phrase) {
    List<Words> conjuncts = new ArrayList<>();
    int first = 0;
    for (int at = 0; at <= phrase.size(); at++) {
      if (at == phrase.size() || SEPARATORS.contains(phrase.word(at)) && !isWithinName(phrase, at)) {
        if (at > first) {
          conjuncts.add(phrase.part(first, at));
        }
        first = at + 1;
      }
    }
    return conjuncts;
  }

  private boolean isWithinName(Words phrase, int at) {
    Span separator = phrase.tokens().get(at).span();
    return references.within(phrase.span()).stream()
        .anyMatch(it -> it.span().start() < separator.start() && it.span().end() > separator.end());
  }
}
