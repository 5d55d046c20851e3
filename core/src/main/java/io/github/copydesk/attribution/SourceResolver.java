package io.github.copydesk.attribution;

import io.github.copydesk.article.DescribedSource;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.UnknownSource;
import io.github.copydesk.article.UnknownSource.Reason;
import io.github.copydesk.attribution.Cast.Appearance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells who a source is: named here or elsewhere, described, or unknown. To be asked in the order of the text, for "it" and
 * "they" go on with the source told before them.
 */
final class SourceResolver {

  private static final String ARTICLE = "the";
  /** What coreference is so sure of stands. */
  private static final double SURE = 0.9;
  private static final Set<String> PLURAL = Set.of("are", "were", "have");

  private final Story story;
  private final Cast cast;
  private final NounPhrases phrases;
  private final SourcePronouns pronouns;
  private final EarlierSources earlier;

  SourceResolver(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
    this.phrases = new NounPhrases(story);
    this.pronouns = new SourcePronouns(story, cast);
    this.earlier = new EarlierSources(story);
  }

  /** Tells who the source of a draft is: the person it stands for, under the words that stand beside the cue. */
  Source resolve(Draft draft) {
    Speaker speaker = draft.speaker();
    if (speaker.mention().equals(draft.source())) {
      Source source = resolve(draft.source());
      return speaker.steps() == 0 || source.spans().isEmpty() ? source : again(source, source.spans().get(0), speaker.certainty());
    }
    Span span = story.span(draft.source());
    Source labelled = cast.at(speaker.mention().end() - 1)
        .<Source>map(it -> named(span, it.entity(), Ground.PERSON.precision() * speaker.certainty()))
        .orElseGet(() -> new UnknownSource(Reason.UNNAMED_LABEL, List.of(span), span.of(story.text())));
    earlier.add(draft.source().first(), labelled);
    return labelled;
  }

  /** Resolves the words of a source, which may be none. */
  Source resolve(Stretch source) {
    if (source.isEmpty()) {
      return new UnknownSource(Reason.NOT_MENTIONED, List.of(), "");
    }
    Source resolved = pronouns.isOne(source) ? pronoun(source) : phrase(source);
    earlier.add(source.first(), resolved);
    return resolved;
  }

  private Source pronoun(Stretch source) {
    if (SourcePronouns.isRelative(story.word(source.first()))) {
      return relative(source);
    }
    Span span = story.span(source);
    Optional<Source> known = cast.behind(span).map(it -> named(span, it.entity(), it.confidence()));
    Optional<Source> carried =
        SourcePronouns.isCarried(story.word(source.first())) ? carried(span, source.first()) : Optional.empty();
    return known.filter(it -> carried.filter(other -> goesOn(source.first(), it, other)).isEmpty())
        .or(() -> carried)
        .orElseGet(() -> new UnknownSource(pronouns.reason(source.first()), List.of(span), span.of(story.text())));
  }

  /** "… fell,” he said" and "He said" rather go on with the one cited before than with somebody of whom coreference is unsure. */
  private boolean goesOn(int pronoun, Source known, Source carried) {
    boolean isNear = earlier.isOneSentenceBack(pronoun) && story.sentenceOf(pronoun).first() == pronoun;
    return carried instanceof NamedSource && known.confidence() < SURE && !known.name().equals(carried.name())
        && (isNear || story.closesQuotation(pronoun - 1));
  }

  private Optional<Source> carried(Span span, int pronoun) {
    return earlier.before(pronoun).map(source -> again(source, span, Ground.CARRIED.precision()));
  }

  /** The same source in other words. */
  private Source again(Source source, Span span, double precision) {
    double confidence = precision * source.confidence();
    if (source instanceof NamedSource named) {
      return named(span, named.entity(), confidence);
    }
    if (source instanceof DescribedSource it) {
      return new DescribedSource(
          span, span.of(story.text()), it.name(), it.kind(), it.role(), it.affiliation(), it.members(), confidence);
    }
    return new UnknownSource(((UnknownSource) source).reason(), List.of(span), span.of(story.text()));
  }

  /** "Ann Hill, a nurse, who", "officials who": what stands before the pronoun. */
  private Source relative(Stretch source) {
    int last = story.word(source.first() - 1).equals(",") ? source.first() - 2 : source.first() - 1;
    Stretch antecedent = phrases.endingAt(last, story.sentenceOf(source.first()).first());
    if (antecedent.isEmpty() || isOfOthers(source, antecedent)) {
      Span span = story.span(source);
      return new UnknownSource(Reason.UNRESOLVED_PRONOUN, List.of(span), span.of(story.text()));
    }
    Source resolved = described(antecedent).or(() -> Optional.of(phrase(antecedent))).get();
    boolean isNamed = resolved instanceof NamedSource;
    return again(resolved, story.span(isNamed ? source : new Stretch(antecedent.first(), source.end())), Ground.RELATIVE.precision());
  }

  /** "Those with Ann Hill, who are": a plural verb behind a single person. */
  private boolean isOfOthers(Stretch pronoun, Stretch antecedent) {
    return PLURAL.contains(story.word(pronoun.end()))
        && new SourcePhrase(story, cast, antecedent).named().filter(Appearance::isPerson).isPresent();
  }

  /** The one before a comma whom a phrase describes: "Ann Hill" for "a nurse". */
  private Optional<Source> described(Stretch phrase) {
    Optional<Appearance> before = story.word(phrase.first() - 1).equals(",") ? cast.at(phrase.first() - 2) : Optional.empty();
    return before.filter(Appearance::isPerson).map(it -> named(story.span(phrase), it, Ground.APPOSITION));
  }

  private Source phrase(Stretch source) {
    Span span = story.span(source);
    SourcePhrase phrase = new SourcePhrase(story, cast, source);
    if (pronouns.isOne(phrase.words())) {
      return again(pronoun(phrase.words()), span, Ground.RELATIVE.precision());
    }
    Optional<Source> named = phrase.named().map(it -> named(span, it, ground(it)));
    return named
        .or(() -> phrase.isJoined() ? Optional.of(joined(span, phrase)) : cast.behind(story.span(phrase.words()))
            .map(it -> named(span, it.entity(), it.confidence())))
        .or(() -> behind(phrase).map(it -> named(span, it, Ground.APPOSITION)))
        .or(() -> earlier.meantBy(phrase).map(it -> again(it, span, Ground.CARRIED.precision())))
        .orElseGet(() -> described(span, phrase));
  }

  /** The name behind "the mayor" and a comma, where the source ends before it. */
  private Optional<Appearance> behind(SourcePhrase phrase) {
    int comma = phrase.words().end();
    boolean isRole = SourceNouns.isRole(story.word(phrase.head())) && phrase.kind() == SourceKind.PERSON;
    return isRole && story.word(comma).equals(",")
        ? cast.at(comma + 1).filter(Appearance::isPerson).filter(it -> story.is(it.tokens().end(), "PUNCT")) : Optional.empty();
  }

  private static Ground ground(Appearance name) {
    return name.isPerson() ? Ground.PERSON : Ground.THING;
  }

  private Source named(Span span, Appearance name, Ground ground) {
    return named(span, name.entity(), ground.precision());
  }

  private Source named(Span span, Entity entity, double confidence) {
    return new NamedSource(span, span.of(story.text()), SourceNouns.kindOf(entity), entity, confidence);
  }

  private Source joined(Span span, SourcePhrase phrase) {
    List<SourcePhrase> parts = phrase.members();
    List<Entity> members = parts.stream().map(SourcePhrase::named).flatMap(Optional::stream)
        .map(Appearance::entity).distinct().toList();
    String name = members.size() == parts.size() ? enumerated(members) : name(phrase);
    return new DescribedSource(
        span, span.of(story.text()), name, kind(parts), "", "", members, Ground.JOINED.precision());
  }

  private static String enumerated(List<Entity> members) {
    String last = members.get(members.size() - 1).name();
    return members.size() == 1 ? last : members.stream().limit(members.size() - 1).map(Entity::name)
        .collect(Collectors.joining(", ")) + " and " + last;
  }

  /** What all are; of people, some without a name, a group. */
  private static SourceKind kind(List<SourcePhrase> parts) {
    List<SourceKind> kinds = parts.stream()
        .map(part -> part.named().map(it -> SourceNouns.kindOf(it.entity())).orElseGet(part::kind))
        .filter(kind -> kind != SourceKind.UNKNOWN).distinct().toList();
    return kinds.size() == 1 ? kinds.get(0)
        : kinds.contains(SourceKind.GROUP) || kinds.contains(SourceKind.PERSON) ? SourceKind.GROUP
        : kinds.stream().findFirst().orElse(SourceKind.UNKNOWN);
  }

  private Source described(Span span, SourcePhrase phrase) {
    Belonging belonging = new Belonging(story, cast, phrase);
    return new DescribedSource(span, span.of(story.text()), name(phrase), phrase.kind(), belonging.role(),
        belonging.affiliation(), List.of(), ground(phrase).precision());
  }

  /** "The mayor" often has a name that was not found; "a mayor" has none. */
  private Ground ground(SourcePhrase phrase) {
    boolean isDefinite = story.word(phrase.words().first()).equals(ARTICLE) && phrase.kind() != SourceKind.GROUP;
    return isDefinite ? Ground.DEFINITE : Ground.INDEFINITE;
  }

  private String name(SourcePhrase phrase) {
    Stretch words = phrase.words();
    boolean hasArticle = story.word(words.first()).equals(ARTICLE) && words.end() - words.first() > 1;
    Stretch bare = hasArticle ? new Stretch(words.first() + 1, words.end()) : words;
    return story.span(bare).of(story.text()).replaceAll("\\s+", " ");
  }
}
