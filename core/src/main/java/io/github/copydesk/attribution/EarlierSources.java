package io.github.copydesk.attribution;

import io.github.copydesk.article.DescribedSource;
import io.github.copydesk.article.Gender;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.SourceKind;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The sources that were told, by where they stand: "it" and "they" mostly go on with the one before. */
final class EarlierSources {

  private static final int SENTENCES_BACK = 2;
  private static final Set<String> THINGS = Set.of("it", "its", "itself");
  private static final Set<String> SEVERAL = Set.of("they", "their", "them", "themselves");

  private final Story story;
  private final NavigableMap<Integer, Source> byFirst = new TreeMap<>();

  EarlierSources(Story story) {
    this.story = story;
  }

  void add(int first, Source source) {
    byFirst.put(first, source);
  }

  /** Returns the source before a pronoun, if it was cited shortly before in the same voice and the pronoun fits it. */
  Optional<Source> before(int pronoun) {
    Entry<Integer, Source> before = byFirst.lowerEntry(pronoun);
    return Optional.ofNullable(before)
        .filter(it -> isNear(it.getKey(), pronoun))
        .map(Entry::getValue)
        .filter(it -> fits(story.word(pronoun), it));
  }

  /** Tells whether the source before a pronoun stands in the sentence before. */
  boolean isOneSentenceBack(int pronoun) {
    Entry<Integer, Source> before = byFirst.lowerEntry(pronoun);
    return before != null && story.sentenceIndex(pronoun) - story.sentenceIndex(before.getKey()) == 1;
  }

  private boolean isNear(int first, int pronoun) {
    return story.sentenceIndex(pronoun) - story.sentenceIndex(first) <= SENTENCES_BACK
        && story.paragraphOf(pronoun) - story.paragraphOf(first) <= 1
        && story.quotationAt(first) == story.quotationAt(pronoun);
  }

  private static boolean fits(String pronoun, Source source) {
    boolean isOneBody = source.kind() == SourceKind.ORGANIZATION || source.kind() == SourceKind.GOVERNMENT;
    boolean isSeveral = source.kind() == SourceKind.GROUP || areNamed(source);
    if (THINGS.contains(pronoun)) {
      return (isOneBody || source.kind() == SourceKind.DOCUMENT) && !areNamed(source);
    }
    if (SEVERAL.contains(pronoun)) {
      return isSeveral || isOneBody;
    }
    return source.kind() == SourceKind.PERSON && !isSeveral && !isOtherGender(pronoun, source);
  }

  private static boolean isOtherGender(String pronoun, Source source) {
    Gender gender = source instanceof NamedSource named && named.entity() instanceof Person person ? person.gender() : Gender.UNKNOWN;
    return gender != Gender.UNKNOWN && (gender == Gender.FEMALE) == SourcePronouns.isMale(pronoun);
  }

  private static boolean areNamed(Source source) {
    return source instanceof DescribedSource described && described.members().size() > 1;
  }
}
