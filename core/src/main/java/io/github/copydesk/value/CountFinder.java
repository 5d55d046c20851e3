package io.github.copydesk.value;

import io.github.copydesk.article.Amount;
import io.github.copydesk.article.Count;
import io.github.copydesk.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads counts of things: a number, what describes the things, and their noun. */
final class CountFinder {

  /**
   * A count and where it ends.
   *
   * @param end the word after the noun
   * @param count without name and mentions
   */
  record Counted(int end, Count count) {}

  private static final Lexicon PLURALS = Lexicon.load(CountFinder.class, "plurals");
  private static final Lexicon NEVER_COUNTED = Lexicon.load(CountFinder.class, "never-counted");
  private static final Lexicon LABELS = Lexicon.load(CountFinder.class, "number-labels");
  private static final Set<String> DESCRIBING = Set.of("ADJ", "PROPN", "NOUN", "VERB", "ADV");
  private static final Set<Kind> RANGE = Set.of(Kind.HYPHEN, Kind.TO, Kind.OR, Kind.AND);
  private static final Set<String> OPEN_ENDS = Set.of("more", "fewer", "less", "so");
  private static final Set<Kind> UNITS = Set.of(Kind.CURRENCY, Kind.COIN, Kind.MEASURE, Kind.PERCENT);
  private static final int LONGEST_DESCRIPTION = 6;

  private final Line line;

  CountFinder(Line line) {
    this.line = line;
  }

  /** Reads the count that starts with the number at an index. */
  Optional<Counted> at(int start) {
    Word number = line.word(start);
    if (!number.isNumber() || !number.isWhole() || isLabel(start) || isPartOfName(start)) {
      return Optional.empty();
    }
    boolean range = RANGE.contains(line.kind(start + 1)) && start + 2 < line.size() && line.word(start + 2).isNumber()
        && Marks.isRange(line, start, line.kind(start + 1));
    int last = range ? start + 2 : start;
    if (range && Marks.low(number, line.word(last)).compareTo(line.word(last).number()) >= 0) {
      return Optional.empty();
    }
    return head(last + 1 + open(last + 1), line.word(last)).filter(head -> agrees(line.word(last), head))
        .map(head -> new Counted(head + 1, new Count("", amount(start, last, head), line.text(head), List.of())));
  }

  /** The number of words of "or more" behind a number. */
  private int open(int after) {
    boolean open = line.kind(after) == Kind.OR && OPEN_ENDS.contains(line.text(after + 1));
    return open ? 2 : 0;
  }

  private Amount amount(int start, int last, int head) {
    BigDecimal high = line.word(last).number();
    int end = open(last + 1) > 0 ? last + 1 : head + 1;
    return new Amount(start == last ? high : Marks.low(line.word(start), line.word(last)), high, Bounds.around(line, start, end));
  }

  /** A number behind a name or a sign is part of it: "Article 5", "No. 3", "#4". */
  private boolean isLabel(int start) {
    if (start == 0) {
      return false;
    }
    Word before = line.word(start - 1);
    boolean mark = "#/.-$£€:".contains(before.text()) && line.word(start).glued();
    boolean name = before.capital() && before.tag().equals("PROPN") && start > 1;
    return mark || name || LABELS.contains(before.text()) && !line.text(start).equals("one");
  }

  /** "Six Nations match": within a sentence a number word has a capital in names only. */
  private boolean isPartOfName(int start) {
    boolean capital = start > 0 && line.word(start).capital() && Character.isLetter(line.text(start).charAt(0));
    return capital && start + 1 < line.size() && line.word(start + 1).capital();
  }

  /** The index of the noun that is counted. */
  private Optional<Integer> head(int first, Word number) {
    if (line.kind(first) == Kind.HYPHEN) {
      return isTied(first) && isNoun(first + 1) && !isNever(first + 1) ? Optional.of(first + 1) : Optional.empty();
    }
    if (first < line.size() && line.word(first).glued()) {
      return Optional.empty();
    }
    int at = first;
    int head = -1;
    while (at < Math.min(line.size(), first + LONGEST_DESCRIPTION) && continues(at, head, number)) {
      head = isNoun(at) ? at : head;
      at++;
    }
    return head >= 0 ? Optional.of(head) : Optional.empty();
  }

  private boolean isTied(int hyphen) {
    return line.word(hyphen).glued() && hyphen + 1 < line.size() && line.word(hyphen + 1).glued();
  }

  /**
   * Behind the first noun only another noun goes on, and what may describe one as long as the number finds none that it
   * counts ("1.7 million cable broadband customers"); a verb describes where it is a participle before the noun.
   */
  private boolean continues(int at, int head, Word number) {
    String tag = line.tag(at);
    if (line.kind(at) == Kind.HYPHEN) {
      return isTied(at);
    }
    if (isNoun(at) && isNever(at)) {
      return false;
    }
    if (head >= 0) {
      return tag.equals("NOUN") || line.kind(at - 1) == Kind.HYPHEN || tag.equals("ADJ") && !agrees(number, head);
    }
    boolean participle = line.text(at).endsWith("ed") || line.text(at).endsWith("ing") || line.text(at).endsWith("en");
    return DESCRIBING.contains(tag) && (!tag.equals("VERB") || participle) || line.kind(at) == Kind.MORE;
  }

  private boolean isNoun(int index) {
    return line.tag(index).equals("NOUN");
  }

  private boolean isNever(int head) {
    return line.text(head).length() == 1 || NEVER_COUNTED.contains(line.text(head)) || UNITS.contains(line.kind(head));
  }

  /** One takes the singular, more the plural, and a noun tied by a hyphen the singular. */
  private boolean agrees(Word number, int head) {
    String noun = line.text(head);
    boolean plural = noun.endsWith("s") && !noun.endsWith("ss") || PLURALS.contains(noun);
    boolean tied = line.kind(head - 1) == Kind.HYPHEN && line.word(head - 1).glued() && line.word(head - 2) == number;
    boolean one = number.number().compareTo(BigDecimal.ONE) == 0;
    return tied ? !noun.endsWith("s") : one ? !plural : plural;
  }
}
