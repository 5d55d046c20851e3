package io.github.copydesk.attribution;

import io.github.copydesk.article.DescribedSource;
import io.github.copydesk.article.Gender;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.SourceKind;
import java.util.Locale;
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

  /** What any body may be called. */
  private static final Set<String> BODIES = Set.of(
      "company", "firm", "group", "organization", "organisation", "agency", "association", "foundation", "institute", "outlet");
  private static final int LONGEST = 3;

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

  /** Returns the source before "the company" or "the mayor", if it is named, of that kind, and was cited shortly before. */
  Optional<Source> meantBy(SourcePhrase phrase) {
    Stretch words = phrase.words();
    int first = words.first();
    boolean isDefinite = story.word(first).equals("the") && phrase.headEnd() == words.end() && words.end() - first <= LONGEST
        && !story.isNamed(words.end() - 1);
    return Optional.ofNullable(byFirst.lowerEntry(first))
        .filter(it -> isDefinite && isNear(it.getKey(), first))
        .map(Entry::getValue)
        .filter(it -> it instanceof NamedSource named && it.kind() == phrase.kind()
            && (named.entity() instanceof Person person ? isNamedThere(it) && goesOn(first) && mayHold(person, story.word(words.end() - 1))
                : BODIES.contains(story.word(words.end() - 1))));
  }

  /** Tells whether a token opens its sentence, or stands behind a quotation. */
  boolean goesOn(int token) {
    return story.sentenceOf(token).first() == token || story.closesQuotation(token - 1);
  }

  private static boolean isNamedThere(Source source) {
    return !SourcePronouns.isCarried(source.text().toLowerCase(Locale.ROOT));
  }

  private static boolean mayHold(Person person, String role) {
    String known = person.role().toLowerCase(Locale.ROOT);
    return known.isEmpty() || known.contains(role) || role.startsWith(known.substring(known.lastIndexOf(' ') + 1).replace(".", ""));
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
