package io.github.copydesk.attribution;

import io.github.copydesk.article.Gender;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.UnknownSource.Reason;
import io.github.copydesk.attribution.Cast.Appearance;
import java.util.Set;

/** The pronouns that may be a source, and why one of them stays unknown. */
final class SourcePronouns {

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
  private static final Set<String> THINGS = Set.of("it", "its", "itself");
  private static final Set<String> SEVERAL = Set.of("they", "them", "their", "themselves");
  private static final Set<String> OWN =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "'s");
  private static final Set<String> SPOKEN_TO = Set.of("you", "your", "yours", "yourself");
  private static final Set<String> POINTING = Set.of("this", "these", "those", "one");
  private static final int SENTENCES_BACK = 3;

  private final Story story;
  private final Cast cast;

  SourcePronouns(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
  }

  /** Tells whether a source is a pronoun alone. */
  boolean isOne(Stretch source) {
    String word = story.word(source.first());
    return source.end() - source.first() == 1 && (isCarried(word) || RELATIVE.contains(word) || OWN.contains(word)
        || SPOKEN_TO.contains(word) || POINTING.contains(word));
  }

  /** Tells whether a pronoun may go on with the source cited before: "he", "it", "they". */
  static boolean isCarried(String word) {
    return MALE.contains(word) || FEMALE.contains(word) || THINGS.contains(word) || SEVERAL.contains(word);
  }

  static boolean isMale(String word) {
    return MALE.contains(word);
  }

  static boolean isRelative(String word) {
    return RELATIVE.contains(word);
  }

  /** Returns why a pronoun that was not resolved stands for nobody. */
  Reason reason(int pronoun) {
    String word = story.word(pronoun);
    if (OWN.contains(word)) {
      return story.isQuoted(pronoun) ? Reason.SPEAKER_OF_QUOTATION : Reason.AUTHOR;
    }
    if (SPOKEN_TO.contains(word)) {
      return Reason.ADDRESSED;
    }
    if (SEVERAL.contains(word)) {
      return Reason.UNRESOLVED_GROUP;
    }
    return candidates(pronoun) > 1 ? Reason.SEVERAL_CANDIDATES : Reason.UNRESOLVED_PRONOUN;
  }

  /** How many of those named shortly before the pronoun may stand for. */
  private long candidates(int pronoun) {
    int sentence = Math.max(0, story.sentenceIndex(pronoun) - SENTENCES_BACK);
    return cast.within(new Stretch(story.sentence(sentence).first(), pronoun)).stream()
        .filter(name -> mayBe(story.word(pronoun), name))
        .map(Appearance::entity)
        .distinct()
        .count();
  }

  private static boolean mayBe(String pronoun, Appearance name) {
    if (name.entity() instanceof Person person) {
      return MALE.contains(pronoun) && person.gender() != Gender.FEMALE
          || FEMALE.contains(pronoun) && person.gender() != Gender.MALE;
    }
    return THINGS.contains(pronoun);
  }
}
