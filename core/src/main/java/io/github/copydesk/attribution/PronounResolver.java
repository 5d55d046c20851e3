package io.github.copydesk.attribution;

import io.github.copydesk.article.Person;
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
  private static final double SUBJECT = 1.2;
  private static final double RECENT_SOURCE = 1;
  private static final double GENDER_KNOWN = 0.7;
  private static final double MARGIN = 0.15;

  private final Story story;
  private final Cast cast;
  private final Deque<Person> recentSources = new ArrayDeque<>();

  PronounResolver(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
  }

  /** Takes note of a source, in the order of the text. */
  void heard(Person person) {
    recentSources.addFirst(person);
    if (recentSources.size() > 3) {
      recentSources.removeLast();
    }
  }

  /** Returns the person, or nothing where nobody fits or two fit as well. */
  Optional<Person> resolve(int pronoun) {
    Map<Person, Double> scores = scores(pronoun);
    Optional<Entry<Person, Double>> best = scores.entrySet().stream().max(Entry.comparingByValue());
    return best.filter(entry -> scores.entrySet().stream()
            .noneMatch(other -> other != entry && other.getValue() > entry.getValue() - MARGIN))
        .map(Entry::getKey);
  }

  private Map<Person, Double> scores(int pronoun) {
    Gender gender = Gender.ofWord(story.word(pronoun));
    Map<Person, Double> scores = new LinkedHashMap<>();
    Optional<Appearance> appearance = cast.before(pronoun);
    for (int i = 0; i < MENTIONS_BACK && appearance.isPresent(); i++) {
      int first = appearance.get().tokens().first();
      if (appearance.get().entity() instanceof Person person && !story.isQuoted(first)
          && !gender.contradicts(cast.genderOf(person)) && distance(first, pronoun) <= SENTENCES_BACK) {
        scores.merge(person, score(person, appearance.get().tokens(), pronoun), Math::max);
      }
      appearance = cast.before(first);
    }
    return scores;
  }

  private double score(Person person, Stretch tokens, int pronoun) {
    double score = -distance(tokens.first(), pronoun);
    if (isSubject(tokens)) {
      score += SUBJECT;
    }
    if (recentSources.contains(person)) {
      score += RECENT_SOURCE / (1 + position(person));
    }
    return cast.genderOf(person) == Gender.UNKNOWN ? score : score + GENDER_KNOWN;
  }

  private int position(Person person) {
    int position = 0;
    for (Person source : recentSources) {
      if (source.equals(person)) {
        return position;
      }
      position++;
    }
    return position;
  }

  private boolean isSubject(Stretch tokens) {
    return story.is(tokens.end(), "VERB") || story.is(tokens.end(), "AUX")
        || tokens.first() == story.sentenceOf(tokens.first()).first();
  }

  private int distance(int token, int pronoun) {
    return story.sentenceIndex(pronoun) - story.sentenceIndex(token);
  }
}
