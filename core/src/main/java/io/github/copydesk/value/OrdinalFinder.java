package io.github.copydesk.value;

import io.github.copydesk.article.Ordinal;
import io.github.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads ordinal numbers that tell one of a row apart: "45th president", "112th Congress", "75th annual Cannes Film
 * Festival". One that only enumerates or ranks ("first, ...", "the first time", "the first woman to ...") is left alone.
 */
final class OrdinalFinder {

  /**
   * An ordinal and where it ends.
   *
   * @param end the word after the noun
   * @param ordinal without name and mentions
   */
  record Numbered(int end, Ordinal ordinal) {}

  private static final Lexicon NOUNS = Lexicon.load(OrdinalFinder.class, "ordinal-nouns");
  private static final int LONGEST_DESCRIPTION = 5;
  private static final int HIGHEST = 5_000;
  private static final Set<String> DESCRIBING = Set.of("ADJ", "PROPN", "NOUN");

  /** What makes of the first president of a row the first of all: "the first president to", "the first summit since". */
  private static final Set<String> RANKING = Set.of("to", "since", "ever", "who", "whose", "that", "in");

  private static final Set<String> TITLES = Set.of("vice", "prime", "deputy", "u.s.", "us", "annual");

  private final Line line;

  OrdinalFinder(Line line) {
    this.line = line;
  }

  /** Reads the ordinal that starts with the number at an index. */
  Optional<Numbered> at(int start) {
    int number = number(start);
    int noun = number == 0 ? -1 : noun(start + 1);
    if (noun < 0 || isRank(number, start, noun)) {
      return Optional.empty();
    }
    return Optional.of(new Numbered(noun + 1, new Ordinal("", number, line.text(noun), List.of())));
  }

  /** The number at an index, 0 where there is none; "second" is a unit of time too. */
  private int number(int start) {
    if (line.text(start).equals("second") && line.tag(start).equals("ADJ")) {
      return 2;
    }
    return line.kind(start) == Kind.ORDINAL && line.word(start).number().intValue() <= HIGHEST
        ? line.word(start).number().intValue() : 0;
  }

  /** The last listed noun of the row of describing words behind the number, -1 where there is none. */
  private int noun(int first) {
    int noun = -1;
    int end = Math.min(line.size(), first + LONGEST_DESCRIPTION);
    for (int at = first + (line.kind(first) == Kind.HYPHEN ? 1 : 0); at < end && DESCRIBING.contains(line.tag(at)); at++) {
      boolean listed = NOUNS.contains(line.text(at));
      if (listed && (noun < 0 || line.word(at).capital())) {
        noun = at;
      }
    }
    return noun;
  }

  /** A description of a person ranks: "first black president"; "46th vice president" and "45th U.S. president" do not. */
  private boolean isRank(int number, int start, int noun) {
    boolean office = NOUNS.value(line.text(noun)).filter("OFFICE"::equals).isPresent();
    boolean described = noun > start + 1 && !TITLES.contains(line.text(start + 1));
    boolean first = number <= 3;
    boolean ranking = RANKING.contains(line.text(noun + 1));
    return first && (ranking || office && described);
  }
}
