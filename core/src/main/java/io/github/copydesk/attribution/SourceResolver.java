package io.github.copydesk.attribution;

import io.github.copydesk.article.DescribedSource;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.Nationality;
import io.github.copydesk.article.Place;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.UnknownSource;
import io.github.copydesk.article.UnknownSource.Reason;
import io.github.copydesk.attribution.Cast.Appearance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells who a source is: named here or elsewhere, described, or unknown. */
final class SourceResolver {

  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> UNRESOLVED =
      Set.of("it", "they", "we", "i", "you", "this", "these", "me", "us", "them", "one");

  private static final int LONGEST_TITLE = 4;

  private final Story story;
  private final Cast cast;
  private final NounPhrases phrases;

  SourceResolver(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
    this.phrases = new NounPhrases(story);
  }

  /** Tells who the source of a draft is: the person it stands for, under the words that stand beside the cue. */
  Source resolve(Draft draft) {
    Stretch mention = draft.speaker().mention();
    if (mention.equals(draft.source())) {
      return resolve(draft.source());
    }
    Span span = story.span(draft.source());
    return cast.at(mention.end() - 1).map(it -> cast.entity(it.number()))
        .<Source>map(entity -> new NamedSource(span, span.of(story.text()), SourceNouns.kindOf(entity.type()), entity))
        .orElseGet(() -> new UnknownSource(Reason.UNNAMED_LABEL, List.of(span), span.of(story.text())));
  }

  Source resolve(Stretch source) {
    if (source.isEmpty()) {
      return new UnknownSource(Reason.NOT_MENTIONED, List.of(), "");
    }
    Optional<Integer> number = number(source);
    Span span = story.span(source);
    Optional<Entity> entity = number.map(cast::entity);
    if (entity.isPresent()) {
      return new NamedSource(span, span.of(story.text()), SourceNouns.kindOf(entity.get().type()), entity.get());
    }
    return isPronoun(source) ? new UnknownSource(Reason.UNRESOLVED_PRONOUN, List.of(span), span.of(story.text()))
        : described(source);
  }

  private static boolean isSingle(Stretch source) {
    return source.end() - source.first() == 1;
  }

  private boolean isPronoun(Stretch source) {
    String word = story.word(source.first());
    return isSingle(source) && (PERSONAL.contains(word) || UNRESOLVED.contains(word)
        || RELATIVE.contains(word) && withAntecedent(source).equals(source));
  }

  private Source described(Stretch source) {
    boolean isRelative = isSingle(source) && RELATIVE.contains(story.word(source.first()));
    Stretch whole = isRelative ? withAntecedent(source) : source;
    Span span = story.span(whole);
    return new DescribedSource(span, span.of(story.text()), kind(whole));
  }

  private Optional<Integer> number(Stretch source) {
    String word = story.word(source.first());
    if (PERSONAL.contains(word)) {
      return cast.behind(story.span(source));
    }
    if (isSingle(source) && RELATIVE.contains(word)) {
      int before = story.word(source.first() - 1).equals(",") ? source.first() - 2 : source.first() - 1;
      return cast.at(before).map(Appearance::number);
    }
    Optional<Integer> head = named(headEnd(source) - 1).filter(number -> !isHalfAName(headEnd(source) - 1, source));
    if (isJoined(source)) {
      return Optional.empty();
    }
    return head.or(() -> named(apposed(source))).or(() -> cast.behind(story.span(source)));
  }

  /** "CNN Philippines", where only the place is known. */
  private boolean isHalfAName(int token, Stretch source) {
    return cast.at(token).filter(it -> cast.entity(it.number()) instanceof Place)
        .filter(it -> source.contains(it.tokens().first() - 1) && story.is(it.tokens().first() - 1, "PROPN")
            || source.contains(it.tokens().end()) && story.is(it.tokens().end(), "PROPN"))
        .isPresent();
  }

  private Optional<Integer> named(int token) {
    return cast.at(token).map(Appearance::number)
        .filter(number -> !(cast.entity(number) instanceof Nationality));
  }

  /** The last token of "Ann Hill" in "a friend of mine, Ms Ann Hill," or in "Secretary of State Ann Hill", or none. */
  private int apposed(Stretch source) {
    int last = story.word(source.end() - 1).equals(",") ? source.end() - 2 : source.end() - 1;
    int first = cast.at(last).filter(it -> cast.isPerson(it.number())).map(it -> it.tokens().first()).orElse(last);
    int before = first - 1;
    while (before > Math.max(source.first(), first - LONGEST_TITLE) && story.is(before, "PROPN")
        && !story.isNamed(before)) {
      before--;
    }
    boolean isApposed = source.contains(before) && story.word(before).equals(",");
    return isApposed || isTitled(source, first) ? last : -1;
  }

  /** "Secretary of State" before a name, but neither "a friend of" nor "Friends of Mayor". */
  private boolean isTitled(Stretch source, int name) {
    Stretch title = new Stretch(source.first(), name);
    int of = headEnd(source);
    return title.contains(of) && story.word(of).equals("of") && !story.is(title.first(), "DET")
        && kind(source) == SourceKind.PERSON && story.is(name - 1, "PROPN")
        && IntStream.range(of + 1, name).noneMatch(i -> story.is(i, "ADP") || story.is(i, "PUNCT"));
  }

  /** The end of the phrase's own words, before a mark, a preposition or a relative clause. */
  private int headEnd(Stretch source) {
    int end = source.first() + 1;
    while (end < source.end() && (isWithinAName(end) || story.word(end).equals("'s") || continuesHead(end))) {
      end++;
    }
    return end;
  }

  private boolean continuesHead(int token) {
    return story.endsCompound(token) || story.endsCompound(token + 1)
        || !story.is(token, "PUNCT") && !story.is(token, "ADP") && !story.is(token, "CCONJ")
        && !RELATIVE.contains(story.word(token)) && !(story.is(token, "VERB") && story.is(token - 1, "NOUN"));
  }

  /** The "of" in "House of Representatives Speaker Ann Hill". */
  private boolean isWithinAName(int token) {
    return cast.at(token).filter(appearance -> appearance.tokens().first() < token).isPresent();
  }

  private SourceKind kind(Stretch source) {
    int head = headEnd(source) - 1;
    SourceKind kind = SourceNouns.kindOf(story.word(isJoined(source) ? source.end() - 1 : head));
    return kind == SourceKind.UNKNOWN && isJoined(source)
        ? cast.at(head).map(it -> SourceNouns.kindOf(cast.entity(it.number()).type())).orElse(kind) : kind;
  }

  /** "Ann Hill and Bob Lane", "Ann Hill of Oakton, Bob Lane of Milton": nobody alone. */
  private boolean isJoined(Stretch source) {
    int end = headEnd(source);
    Optional<Integer> head = cast.at(end - 1).map(Appearance::number);
    boolean isListed = head.filter(cast::isPerson).isPresent()
        && IntStream.range(end + 1, source.end())
            .takeWhile(i -> !RELATIVE.contains(story.word(i)))
            .anyMatch(i -> isAnother(i, head.get()));
    return isListed || source.contains(end) && story.is(end, "CCONJ") && head.isPresent();
  }

  private boolean isAnother(int token, int person) {
    return cast.at(token).filter(it -> it.tokens().first() == token && it.number() != person)
        .filter(it -> cast.isPerson(it.number()))
        .filter(it -> story.word(token - 1).equals(",") || story.is(token - 1, "CCONJ"))
        .isPresent();
  }

  /** "officials who", for a pronoun whose antecedent has no name. */
  private Stretch withAntecedent(Stretch source) {
    int last = story.word(source.first() - 1).equals(",") ? source.first() - 2 : source.first() - 1;
    Stretch antecedent = phrases.endingAt(last, story.sentenceOf(source.first()).first());
    return antecedent.isEmpty() ? source : new Stretch(antecedent.first(), source.end());
  }
}
