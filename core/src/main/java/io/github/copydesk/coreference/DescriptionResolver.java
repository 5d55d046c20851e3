package io.github.copydesk.coreference;

import io.github.copydesk.article.CoreferenceReason;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.coreference.Cast.Appearance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what "the archbishop", "the commission" or "the 30-member alliance" stands for: the only thing named before that
 * fits. A description that a relative clause or a preposition makes narrower is left alone, as is one within a quotation.
 */
final class DescriptionResolver {

  /** A thing by its index, and what tells that it is described. */
  record Described(int referent, CoreferenceReason reason) {}

  /** The words of a description, which is judged once however often it stands. */
  private record Sort(CoreferenceReason reason, String noun, Set<String> modifiers, Set<String> nouns) {}

  private static final List<CoreferenceReason> REASONS =
      List.of(CoreferenceReason.ROLE, CoreferenceReason.NAME_NOUN, CoreferenceReason.KIND);

  /** What makes a role another than the one it names. */
  private static final Set<String> OTHER_ROLE = Set.of(
      "deputy", "vice", "assistant", "former", "ex", "acting", "then", "shadow", "prime", "foreign", "interior");
  /** What tells that another one is meant. */
  private static final Set<String> ANOTHER =
      Set.of("other", "first", "second", "third", "next", "same", "new", "only", "latter", "two", "three", "previous");
  private static final Set<String> TELLING = Set.of("be", "become", "remain", "as", "formerly", "now");
  private static final int SENTENCES_BACK = 14;
  /** A sentence of hundreds of words is debris. */
  private static final int TOKENS_BACK = 1000;

  private final Discourse discourse;
  private final Cast cast;
  private final Epithets epithets;
  private final DescribingNouns nouns;
  private final Map<Sort, List<Integer>> fitting = new HashMap<>();

  DescriptionResolver(Discourse discourse, Cast cast) {
    this.discourse = discourse;
    this.cast = cast;
    this.epithets = new Epithets(discourse, cast);
    this.nouns = new DescribingNouns(cast, epithets);
  }

  /** Returns the thing that alone fits a description. */
  Optional<Described> resolve(Description description) {
    boolean isOther = description.modifiers().stream().anyMatch(ANOTHER::contains);
    if (isOther || discourse.isQuoted(description.first()) || isTold(description.first())) {
      return Optional.empty();
    }
    for (CoreferenceReason reason : REASONS) {
      List<Integer> named = fitting(description, reason).stream()
          .takeWhile(referent -> cast.lastBefore(referent, description.first()).isPresent())
          .limit(2)
          .toList();
      if (!named.isEmpty()) {
        return Optional.of(new Described(named.get(0), reason)).filter(it -> named.size() == 1 && isClear(it, description));
      }
    }
    return Optional.empty();
  }

  /** Returns all things of the text that fit, in the order of their first mentions. */
  private List<Integer> fitting(Description description, CoreferenceReason reason) {
    return fitting.computeIfAbsent(new Sort(reason, description.noun(), description.modifiers(), description.nouns()),
        sort -> nouns.of(description).stream().filter(referent -> fits(referent, description, reason)).toList());
  }

  /** "Ann Hill, the mayor," and "Ann Hill is the mayor" tell the role, and refer to nobody; "… fell,” the mayor said" does. */
  private boolean isTold(int article) {
    int before = article - 1;
    boolean isSetOff = discourse.sentenceStart(article) < article && discourse.is(before, "PUNCT") && !discourse.isQuoted(before)
        && (cast.at(before - 1).isPresent() || discourse.is(before - 1, "PUNCT"));
    return isSetOff || TELLING.contains(discourse.lemma(before));
  }

  private boolean fits(int referent, Description description, CoreferenceReason reason) {
    boolean isPerson = cast.entity(referent).type() == EntityType.PERSON;
    boolean isOffice = OfficeNouns.isOffice(description.noun());
    boolean isPlausible = Kinds.isPlausible(description.noun(), cast.entity(referent).type());
    return switch (reason) {
      case ROLE -> isPerson && isOffice && isCalled(referent, description);
      case NAME_NOUN -> !isPerson && isPlausible && Kinds.isNoun(description.noun())
          && DescribingNouns.head(cast.entity(referent)).filter(description.noun()::equals).isPresent()
          && NameWords.of(cast.entity(referent).name()).containsAll(description.nouns());
      case KIND -> !isPerson && isPlausible && Kinds.isNoun(description.noun()) && isOfKind(referent, description);
      default -> throw new IllegalArgumentException(reason + " is no reason for a description");
    };
  }

  private boolean isCalled(int referent, Description description) {
    return epithets.of(referent).stream()
        .filter(epithet -> epithet.noun().equals(description.noun()))
        .filter(epithet -> epithet.modifiers().containsAll(description.nouns()))
        .anyMatch(epithet -> OTHER_ROLE.stream()
            .allMatch(word -> epithet.modifiers().contains(word) == description.modifiers().contains(word)));
  }

  private boolean isOfKind(int referent, Description description) {
    Entity entity = cast.entity(referent);
    boolean isKnown = Kinds.adjectivesOf(entity).containsAll(description.nouns())
        && Kinds.nounsOf(entity).stream().anyMatch(noun -> Kinds.fits(noun, description.noun()));
    return isKnown || epithets.of(referent).stream()
        .filter(epithet -> epithet.modifiers().containsAll(description.nouns()))
        .anyMatch(epithet -> Kinds.fits(epithet.noun(), description.noun()));
  }

  /** Tells whether a thing was named lately, and nothing since that the description may mean as well. */
  private boolean isClear(Described described, Description description) {
    Appearance last = cast.lastBefore(described.referent(), description.first()).orElseThrow();
    boolean isRecent = discourse.sentence(description.first()) - discourse.sentence(last.first()) <= SENTENCES_BACK
        && description.first() - last.end() <= TOKENS_BACK;
    return isRecent && IntStream.range(last.end(), description.first())
        .noneMatch(token -> isRivalNoun(token, description)
            || described.reason() == CoreferenceReason.KIND && isRivalName(token, described.referent(), description));
  }

  /** "A judge", "its website": one that has no name here. */
  private boolean isRivalNoun(int token, Description description) {
    int article = Description.article(discourse, token);
    return discourse.is(token, "NOUN") && cast.at(token).isEmpty() && Kinds.fits(discourse.word(token), description.noun())
        && !discourse.word(article).equals(Description.ARTICLE) && (article < 0 || !isTold(article));
  }

  /** A name of the same type whose bearer is not known to be of another sort. */
  private boolean isRivalName(int token, int referent, Description description) {
    return cast.at(token)
        .filter(it -> it.referent() != referent)
        .filter(it -> cast.entity(it.referent()).type() == cast.entity(referent).type())
        .filter(it -> nounsOf(it.referent()).noneMatch(said -> Kinds.isOther(said, description.noun())))
        .isPresent();
  }

  private Stream<String> nounsOf(int referent) {
    return Stream.concat(
        Kinds.nounsOf(cast.entity(referent)).stream(), epithets.of(referent).stream().map(Epithet::noun));
  }
}
