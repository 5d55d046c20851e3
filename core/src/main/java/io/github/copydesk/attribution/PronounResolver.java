package io.github.copydesk.attribution;

import com.google.common.collect.ImmutableList;
import io.github.copydesk.attribution.Cast.Appearance;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * Finds whom "he" or "she" stands for: the person before it who fits best by nearness, by being a subject or the
 * source of a recent attribution, and whose gender does not contradict. Mentions within quotations do not count.
 */
final class PronounResolver {

  /** How many mentions back a person may be named; people are not remembered much longer. */
  private static final int MENTIONS_BACK = 24;
  private static final int SENTENCES_BACK = 8;
  private static final int SOURCES_BACK = 3;
  private static final double SUBJECT = 1.2;
  private static final double RECENT_SOURCE = 2;
  private static final double GENDER_KNOWN = 1;
  /** Below this nobody fits: a person of known gender two sentences back who was no subject, say. */
  private static final double LEAST = -1.5;
  /** News names fewer women than men: a person of unknown gender is seldom "she". */
  private static final double UNLIKELY = 0.7;
  private static final double MARGIN = 0.15;
  private static final int NOBODY = -1;

  private final Story story;
  private final Cast cast;
  private final Deque<Integer> recentSources = new ArrayDeque<>();
  private int stranger = NOBODY;

  PronounResolver(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
  }

  /** Takes note of a person who is a source, by number, in the order of the text. */
  void heard(int person) {
    stranger = NOBODY;
    recentSources.addFirst(person);
    if (recentSources.size() > SOURCES_BACK) {
      recentSources.removeLast();
    }
  }

  /** Takes note of a person without a name who is a source; "he" stands for nobody else until another is named. */
  void heardStranger(int token) {
    stranger = token;
  }

  /** Returns the number of the person, or nothing where nobody fits or two fit as well. */
  Optional<Integer> resolve(int pronoun) {
    Map<Integer, Double> scores = scores(pronoun);
    Optional<Entry<Integer, Double>> best = scores.entrySet().stream().max(Entry.comparingByValue());
    return best.filter(entry -> entry.getValue() >= LEAST && scores.entrySet().stream()
            .noneMatch(other -> other != entry && other.getValue() > entry.getValue() - MARGIN))
        .map(Entry::getKey);
  }

  private Map<Integer, Double> scores(int pronoun) {
    Gender gender = Gender.ofWord(story.word(pronoun));
    Map<Integer, Double> scores = new LinkedHashMap<>();
    Optional<Appearance> next = cast.before(pronoun);
    for (int i = 0; i < MENTIONS_BACK && next.isPresent(); i++) {
      Appearance appearance = next.get();
      int first = appearance.tokens().first();
      if (cast.isPerson(appearance.number()) && !story.isQuoted(first) && isHeardLast(appearance)
          && !gender.contradicts(appearance.gender())
          && distance(first, pronoun) <= SENTENCES_BACK) {
        scores.merge(appearance.number(), score(appearance, pronoun), Math::max);
      }
      next = cast.before(first);
    }
    return scores;
  }

  /** Tells whether no stranger spoke since, or the person is what a later sentence is about. */
  private boolean isHeardLast(Appearance appearance) {
    int first = appearance.tokens().first();
    return stranger == NOBODY
        || story.sentenceIndex(first) > story.sentenceIndex(stranger) && isSubject(appearance.tokens());
  }

  private double score(Appearance appearance, int pronoun) {
    double score = -distance(appearance.tokens().first(), pronoun);
    if (isSubject(appearance.tokens())) {
      score += SUBJECT;
    }
    if (recentSources.contains(appearance.number())) {
      score += RECENT_SOURCE / (1 + ImmutableList.copyOf(recentSources).indexOf(appearance.number()));
    }
    if (appearance.gender() == Gender.UNKNOWN) {
      return story.word(pronoun).equals("she") ? score - UNLIKELY : score;
    }
    return score + GENDER_KNOWN;
  }

  private boolean isSubject(Stretch tokens) {
    return story.is(tokens.end(), "VERB") || story.is(tokens.end(), "AUX")
        || tokens.first() == story.sentenceOf(tokens.first()).first();
  }

  private int distance(int token, int pronoun) {
    return story.sentenceIndex(pronoun) - story.sentenceIndex(token);
  }
}
