package io.github.copydesk.attribution;

import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Organization;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.SourceKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds whom "the archbishop" or "the commission" stands for: the only person of the text with that role, or the only
 * organization with that word in its name, if named before. Longer descriptions are left alone.
 */
final class Descriptions {

  private static final Pattern SPACE = Pattern.compile("\\W+");

  /** Roles that are not the one they name. */
  private static final Set<String> NEARLY = Set.of("deputy", "former", "vice", "assistant", "acting", "ex");
  private static final int SENTENCES_BACK = 6;

  private final Story story;
  private final Cast cast;

  Descriptions(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
  }

  /** Returns the number of the only one who fits. */
  Optional<Integer> resolve(Stretch source) {
    boolean isShort = source.end() - source.first() == 2 && story.word(source.first()).equals("the")
        && story.is(source.first() + 1, "NOUN");
    if (!isShort) {
      return Optional.empty();
    }
    String noun = story.word(source.first() + 1);
    List<Integer> fitting = IntStream.range(0, cast.size()).boxed().filter(number -> fits(number, noun)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)).filter(number -> isNamedBefore(number, source))
        : Optional.empty();
  }

  private boolean fits(int number, String noun) {
    boolean isPerson = SourceNouns.kindOf(noun) == SourceKind.PERSON;
    Entity entity = cast.entity(number);
    String words = isPerson && entity instanceof Person person ? person.role()
        : !isPerson && entity instanceof Organization ? entity.name() : "";
    List<String> split = SPACE.splitAsStream(words.toLowerCase(Locale.ROOT)).toList();
    return split.contains(noun) && split.stream().noneMatch(NEARLY::contains);
  }

  private boolean isNamedBefore(int number, Stretch source) {
    int sentence = story.sentenceIndex(source.first());
    return cast.entity(number).mentions().stream()
        .map(mention -> story.tokensOf(mention.span()).first())
        .anyMatch(token -> token < source.first() && sentence - story.sentenceIndex(token) <= SENTENCES_BACK);
  }
}
