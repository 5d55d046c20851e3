package io.github.copydesk.attribution;

import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.attribution.Cast.Appearance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The role that a description tells, and what whoever it describes belongs to. */
final class Belonging {

  private static final List<EntityType> RANKS = List.of(EntityType.ORGANIZATION, EntityType.PLACE, EntityType.NATIONALITY);
  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "from", "with");

  private final Story story;
  private final Cast cast;
  private final SourcePhrase phrase;
  private final boolean hasRole;

  Belonging(Story story, Cast cast, SourcePhrase source) {
    this.story = story;
    this.cast = cast;
    this.phrase = source.counted();
    this.hasRole = cast.at(phrase.head()).isEmpty() && SourceNouns.isRole(story.word(phrase.head()));
  }

  /** Returns the words up to the head, without articles, numbers and owners; empty where the head is no role. */
  String role() {
    if (!hasRole) {
      return "";
    }
    int head = phrase.head();
    int first = phrase.words().first();
    for (int token = first; token < head; token++) {
      first = isOutside(token) ? token + 1 : first;
    }
    return story.span(new Stretch(first, head + 1)).of(story.text()).replaceAll("\\s+", " ");
  }

  private boolean isOutside(int token) {
    return story.is(token, "DET") || story.is(token, "NUM") || story.is(token, "PRON") || story.word(token).equals("'s")
        || SourceNouns.isQuantity(story.word(token));
  }

  /** Returns what stands before the head, else behind it with "of", "for" or "at"; empty where the head is no role. */
  String affiliation() {
    if (!hasRole) {
      return "";
    }
    Stretch words = phrase.words();
    int end = phrase.headEnd();
    return named(new Stretch(words.first(), end))
        .or(this::owner)
        .or(() -> behind(end, words.end()))
        .orElse("");
  }

  private Optional<String> named(Stretch stretch) {
    return cast.within(stretch).stream()
        .map(Appearance::entity)
        .filter(entity -> RANKS.contains(entity.type()))
        .min(Comparator.comparing(entity -> RANKS.indexOf(entity.type())))
        .map(Entity::name);
  }

  /** "The company" in "the company's lawyer". */
  private Optional<String> owner() {
    int first = phrase.words().first();
    return IntStream.range(first + 1, phrase.head()).filter(i -> story.word(i).equals("'s")).boxed().findFirst()
        .flatMap(owning -> body(new Stretch(first, owning)));
  }

  private Optional<String> behind(int preposition, int end) {
    if (preposition + 1 >= end || !PREPOSITIONS.contains(story.word(preposition))) {
      return Optional.empty();
    }
    SourcePhrase rest = new SourcePhrase(story, cast, new Stretch(preposition + 1, end));
    Stretch words = new Stretch(rest.words().first(), rest.headEnd());
    return named(words).or(() -> body(words));
  }

  /** A body without a name where it stands: what it stands for, else itself. */
  private Optional<String> body(Stretch words) {
    SourceKind kind = new SourcePhrase(story, cast, words).kind();
    Optional<String> known = cast.behind(story.span(words)).map(Coreference::entity)
        .filter(entity -> RANKS.contains(entity.type())).map(Entity::name);
    boolean isBody = kind == SourceKind.ORGANIZATION || kind == SourceKind.GOVERNMENT;
    return known.or(() -> isBody ? Optional.of(bare(words)) : Optional.empty());
  }

  private String bare(Stretch words) {
    int first = story.is(words.first(), "DET") && words.end() - words.first() > 1 ? words.first() + 1 : words.first();
    return story.span(new Stretch(first, words.end())).of(story.text()).replaceAll("\\s+", " ");
  }
}
