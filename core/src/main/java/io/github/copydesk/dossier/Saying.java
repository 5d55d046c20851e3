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
 * @param quotations its pieces: “We can,” she said, “do this.” is one saying
 * @param written all its words, in their order, where they stand in the article
 * @param words the same by number
 * @param content its content words, sorted and each once
 * @param speaker who says it, the same number in all articles; -1 where that is not known
 * @param names the words of the speaker's name, where it is a person
 * @param body the words of the body that speaks, or that the person belongs to who does; empty where that is not known
 */
record Saying(Clipping clipping, List<Quotation> quotations, List<Word> written, int[] words, int[] content, int speaker, Set<String> names,
    Set<String> body) {

  /** Longer quotations are compared by so many words from their beginning. */
  private static final int MOST_WORDS = 300;

  /** How many words in a row are looked up together. */
  private static final int SHINGLE = 3;

  /** How many shingles of a long quotation are looked up. */
  private static final int SKETCH = 64;

  static Saying of(Clipping clipping, List<Quotation> quotations, Vocabulary vocabulary, EntityJoiner entities) {
    List<Word> words = quotations.stream().flatMap(Saying::words).limit(MOST_WORDS).toList();
    Optional<NamedSource> source = clipping.attributionOf(quotations.get(0).span()).map(Attribution::source)
        .filter(NamedSource.class::isInstance).map(NamedSource.class::cast);
    Set<String> names = source.filter(it -> it.entity() instanceof Person).stream()
        .flatMap(it -> Word.of(it.name()).stream()).map(Word::form).collect(Collectors.toSet());
    return new Saying(clipping, quotations, words, words.stream().mapToInt(word -> vocabulary.number(word.form())).toArray(),
        vocabulary.content(words), source.map(it -> entities.group(it.entity())).orElse(-1), names,
        source.map(it -> body(it.entity())).orElse(Set.of()));
  }

  private static Stream<Word> words(Quotation quotation) {
    return Word.of(quotation.text()).stream().map(word -> word.shiftedBy(quotation.span().start()));
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
    return Character.isUpperCase(clipping.article().text().charAt(word.start()));
  }

  Telling<Excerpt> telling() {
    String source = clipping.attributionOf(quotations.get(0).span()).map(Attribution::source).map(Clipping::name).orElse("");
    return new Telling<>(clipping.number(), clipping.outlet(), source, excerpt());
  }

  /** Returns words of it. */
  Excerpt excerpt(int from, int length) {
    Span run = new Span(written.get(from).start(), written.get(from + length - 1).end());
    return excerpt(quotations.stream().map(Quotation::span).filter(run::overlaps)
        .map(span -> new Span(Math.max(span.start(), run.start()), Math.min(span.end(), run.end()))));
  }

  Excerpt excerpt() {
    return excerpt(quotations.stream().map(Quotation::span));
  }

  private Excerpt excerpt(Stream<Span> pieces) {
    List<Span> spans = pieces.toList();
    return clipping.excerpt(spans, spans.stream().map(span -> span.of(clipping.article().text())).collect(Collectors.joining(" ")));
  }
}
