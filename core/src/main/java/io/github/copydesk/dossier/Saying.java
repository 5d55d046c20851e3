package io.github.copydesk.dossier;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.Organization;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Quotation;
import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A quotation made ready to be compared.
 *
 * @param clipping its article
 * @param quotation the quotation
 * @param written all its words, in their order
 * @param words the same by number
 * @param content its content words, sorted and each once
 * @param speaker who says it, the same number in all articles; -1 where that is not known
 * @param names the words of the speaker's name, where it is a person
 * @param body the words of the body that speaks, or that the person belongs to who does; empty where that is not known
 */
record Saying(Clipping clipping, Quotation quotation, List<Word> written, int[] words, int[] content, int speaker, Set<String> names,
    Set<String> body) {

  /** Longer quotations are compared by so many words from their beginning. */
  private static final int MOST_WORDS = 300;

  /** How many words in a row are looked up together. */
  private static final int SHINGLE = 3;

  /** How many shingles of a long quotation are looked up. */
  private static final int SKETCH = 64;

  static Saying of(Clipping clipping, Quotation quotation, Vocabulary vocabulary, EntityJoiner entities) {
    List<Word> words = Word.of(quotation.text()).stream().limit(MOST_WORDS).toList();
    Optional<NamedSource> source = clipping.attributionOf(quotation.span()).map(Attribution::source)
        .filter(NamedSource.class::isInstance).map(NamedSource.class::cast);
    Set<String> names = source.filter(it -> it.entity() instanceof Person).stream()
        .flatMap(it -> Word.of(it.name()).stream()).map(Word::form).collect(Collectors.toSet());
    return new Saying(clipping, quotation, words, words.stream().mapToInt(word -> vocabulary.number(word.form())).toArray(),
        vocabulary.content(words), source.map(it -> entities.group(it.entity())).orElse(-1), names,
        source.map(it -> body(it.entity())).orElse(Set.of()));
  }

  private static Set<String> body(Entity speaker) {
    String name = speaker instanceof Person person ? person.affiliation() : speaker instanceof Organization ? speaker.name() : "";
    return Word.of(name).stream().filter(Vocabulary::isContent).map(Word::form).collect(Collectors.toSet());
  }

  /** The shingles of Broder, On the Resemblance and Containment of Documents, SEQUENCES 1997: of many, those that hash lowest. */
  long[] shingles() {
    return IntStream.rangeClosed(0, words.length - SHINGLE).mapToLong(this::hash).sorted().distinct().limit(SKETCH).toArray();
  }

  private long hash(int from) {
    Hasher hasher = Hashing.murmur3_128().newHasher();
    for (int i = from; i < from + SHINGLE; i++) {
      hasher.putInt(words[i]);
    }
    return hasher.hash().asLong();
  }

  /** Tells whether one is told to have said it, were it only of the same family name, which for the same words is enough. */
  boolean isSaidBy(Saying other) {
    return speaker >= 0 && speaker == other.speaker || names.stream().anyMatch(other.names::contains);
  }

  /** Tells whether one has said both, or one body, were it through a person who speaks for it. */
  boolean isOfOneVoice(Saying other) {
    boolean oneBody = !body.isEmpty() && !other.body.isEmpty() && (body.containsAll(other.body) || other.body.containsAll(body));
    return isSaidBy(other) || oneBody;
  }

  /** Tells whether two persons are told to have said it whose names share no word. */
  boolean isSaidByAnother(Saying other) {
    return !names.isEmpty() && !other.names.isEmpty() && !isSaidBy(other);
  }

  /** Returns the stems of the words of a run that both have, but those of names and those that tell nothing. */
  Stream<String> telling(Sequences.Run run, Saying other) {
    return IntStream.range(0, run.length()).filter(i -> words[run.first() + i] == other.words[run.second() + i])
        .mapToObj(i -> written.get(run.first() + i))
        .filter(word -> Vocabulary.isContent(word) && !word.isNumber() && !isCapital(word)).map(Word::stem);
  }

  private boolean isCapital(Word word) {
    return Character.isUpperCase(quotation.text().charAt(word.start()));
  }

  Telling<Quotation> telling() {
    String source = clipping.attributionOf(quotation.span()).map(Attribution::source).map(Clipping::name).orElse("");
    return new Telling<>(clipping.number(), clipping.outlet(), source, quotation);
  }

  /** Returns words of it. */
  Excerpt excerpt(int from, int length) {
    int start = quotation.span().start();
    Span span = new Span(start + written.get(from).start(), start + written.get(from + length - 1).end());
    return clipping.excerpt(List.of(span), span.of(clipping.article().text()));
  }

  Excerpt excerpt() {
    return clipping.excerpt(List.of(quotation.span()), quotation.text());
  }
}
