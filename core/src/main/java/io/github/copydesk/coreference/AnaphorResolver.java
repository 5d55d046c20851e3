package io.github.copydesk.coreference;

import io.github.copydesk.article.CoreferenceReason;
import io.github.copydesk.article.Span;
import io.github.copydesk.coreference.Antecedent.Kind;
import io.github.copydesk.coreference.Antecedents.Choice;
import io.github.copydesk.coreference.Cast.Appearance;
import io.github.copydesk.coreference.DescriptionResolver.Described;
import io.github.copydesk.coreference.PronounResolver.Likely;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Goes through a text once and finds what pronouns and descriptions stand for, among those with a name. */
final class AnaphorResolver {

  private final Discourse discourse;
  private final Cast cast;
  private final Antecedents antecedents;
  private final PersonNouns nouns;
  private final PronounResolver pronouns;
  private final DescriptionResolver descriptions;
  private final ActingPeoples demonyms;
  private final List<Anaphor> found = new ArrayList<>();

  AnaphorResolver(Discourse discourse, Cast cast) {
    this.discourse = discourse;
    this.cast = cast;
    this.antecedents = new Antecedents(discourse, cast);
    this.nouns = new PersonNouns(discourse, cast);
    this.pronouns = new PronounResolver(antecedents);
    this.descriptions = new DescriptionResolver(discourse, cast);
    this.demonyms = new ActingPeoples(discourse, cast);
  }

  /** Returns each pronoun and description that was resolved, in the order of the text. */
  List<Anaphor> resolve() {
    goThrough(pronouns::resolve);
    return found;
  }

  /** Describes, for training, whom each pronoun may stand for: the features by the place of each antecedent. */
  Map<Span, Map<Span, List<String>>> features() {
    Map<Span, Map<Span, List<String>>> features = new LinkedHashMap<>();
    goThrough(pronoun -> {
      features.put(discourse.span(pronoun, pronoun + 1), byPlace(antecedents.of(pronoun)));
      return Optional.empty();
    });
    return features;
  }

  private Map<Span, List<String>> byPlace(Choice choice) {
    Map<Span, List<String>> features = new LinkedHashMap<>();
    features.put(new Span(0, 0), choice.nobody());
    choice.antecedents().forEach((antecedent, its) -> features.put(discourse.span(antecedent.first(), antecedent.end()), its));
    return features;
  }

  private void goThrough(IntFunction<Optional<Likely>> referentOf) {
    for (int token = 0; token < discourse.size(); token++) {
      Optional<Appearance> name = cast.at(token).filter(startsAt(token));
      if (name.isPresent()) {
        named(name.get());
      } else if (Pronoun.isAt(discourse, token)) {
        pronoun(token, referentOf.apply(token));
      } else {
        noun(token);
      }
    }
  }

  private void named(Appearance name) {
    demonyms.at(name).ifPresent(country -> found(name.first() - 1, name.end(), country, CoreferenceReason.DEMONYM));
    if (cast.isPersonAt(name.first())) {
      boolean full = name.end() - name.first() > 1;
      antecedents.add(new Antecedent(name.first(), name.end(), name.referent(), full ? Kind.FULL_NAME : Kind.SHORT_NAME,
          cast.gender(name.referent())));
    }
  }

  private void pronoun(int token, Optional<Likely> likely) {
    antecedents.add(new Antecedent(token, token + 1, likely.map(Likely::referent).orElse(Antecedent.NOBODY), Kind.PRONOUN,
        Pronoun.gender(discourse, token)));
    likely.ifPresent(it -> found.add(anaphor(
        discourse.span(token, token + 1), it.referent(), CoreferenceReason.PRONOUN, it.probability())));
  }

  private void noun(int token) {
    Optional<Description> description = Description.at(discourse, cast, token);
    Optional<Described> described = description.flatMap(descriptions::resolve);
    described.ifPresent(it -> found(description.get().first(), token + 1, it.referent(), it.reason()));
    nouns.at(token).ifPresent(noun -> antecedents.add(new Antecedent(noun.first(), noun.end(),
        described.map(Described::referent).orElse(Antecedent.NOBODY), noun.kind(), noun.gender())));
  }

  private void found(int first, int end, int referent, CoreferenceReason reason) {
    found.add(anaphor(discourse.span(first, end), referent, reason, Precisions.of(reason)));
  }

  private Anaphor anaphor(Span span, int referent, CoreferenceReason reason, double confidence) {
    Span antecedent = cast.lastBefore(referent, discourse.tokenAt(span.start()))
        .map(it -> discourse.span(it.first(), it.end()))
        .orElseGet(() -> cast.entity(referent).mentions().get(0).span());
    return new Anaphor(span, referent, antecedent, reason, confidence);
  }

  private static Predicate<Appearance> startsAt(int token) {
    return name -> name.first() == token;
  }
}
