package io.github.copydesk.entity;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the surnames of persons whose full name stands elsewhere in the text, where the tagger, which sees a sentence at
 * a time, passed them over. Only single proper nouns that belong to no mention are taken.
 */
final class RepeatedSurnames {

  private static final String PROPER_NOUN = "PROPN";
  private static final int SHORTEST = 3;

  /** How sure a surname is beside its full name. */
  private static final double SHARE = 0.8;

  private final Segments segments;
  private final Map<String, Double> surnames = new HashMap<>();

  private RepeatedSurnames(Segments segments) {
    this.segments = segments;
  }

  /** Returns the mentions and what was added to them, sorted; the mentions must be sorted and free of overlaps. */
  static List<Mention> addTo(List<Mention> mentions, Segments segments) {
    RepeatedSurnames repeated = new RepeatedSurnames(segments);
    mentions.stream().filter(mention -> mention.type() == EntityType.PERSON).forEach(repeated::learn);
    return repeated.surnames.isEmpty() ? mentions : repeated.added(mentions);
  }

  private void learn(Mention person) {
    int last = segments.tokenAt(person.span().end() - 1);
    Token surname = segments.tokens().get(last);
    if (surname.span().start() > person.span().start() && surname.text().length() >= SHORTEST) {
      surnames.merge(surname.text(), person.confidence(), Math::max);
    }
  }

  private List<Mention> added(List<Mention> mentions) {
    List<Mention> all = new ArrayList<>(mentions);
    int next = 0;
    for (Token token : segments.tokens()) {
      Span span = token.span();
      while (next < mentions.size() && mentions.get(next).span().end() <= span.start()) {
        next++;
      }
      boolean free = next == mentions.size() || !mentions.get(next).span().overlaps(span);
      if (free && token.tag().equals(PROPER_NOUN) && surnames.containsKey(token.text())) {
        all.add(new Mention(span, token.text(), EntityType.PERSON, SHARE * surnames.get(token.text())));
      }
    }
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }
}
