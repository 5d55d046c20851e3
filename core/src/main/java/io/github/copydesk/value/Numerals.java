package io.github.copydesk.value;

import io.github.copydesk.lexicon.Lexicon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins what makes one number: "350 thousand", "two and a half million", "nineteen ninety-six", "21st", "1960s". Digits
 * that are no number, as in "COVID-19" and "555-1234", become plain words.
 */
final class Numerals {

  private static final Map<String, BigDecimal> CARDINALS = numbers("cardinals");
  private static final Map<String, BigDecimal> SCALES = numbers("scales");
  private static final Map<String, BigDecimal> ORDINALS = numbers("ordinals");
  private static final Map<String, BigDecimal> DECADES = numbers("decades");
  private static final Map<String, BigDecimal> FRACTIONS =
      Map.of("½", new BigDecimal("0.5"), "¼", new BigDecimal("0.25"), "¾", new BigDecimal("0.75"));

  /** Scales of one letter count only behind an amount of money: $5m. */
  private static final Map<String, BigDecimal> MONEY_SCALES =
      Map.of("m", new BigDecimal("1000000"), "b", new BigDecimal("1000000000"), "k", new BigDecimal("1000"));

  private static final Set<String> MONEY_SIGNS = Set.of("$", "€", "£", "¥", "₹", "₩", "₽");
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> HYPHENS = Set.of("-", "–", "‑");
  private static final Set<String> APOSTROPHES = Set.of("'", "’", "‘", "`");

  /** What may be tied to a number by a hyphen; behind any other word it is part of a name, as in "F-16". */
  private static final Set<String> BEFORE_NUMBERS = Set.of("mid", "pre", "post", "early", "late", "non", "sub", "under",
      "over", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "a", "an", "then", "now");

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<Word> words;
  private final List<Word> joined = new ArrayList<>();
  private int at;

  private Numerals(List<Word> words) {
    this.words = words;
  }

  private static Map<String, BigDecimal> numbers(String name) {
    Map<String, BigDecimal> numbers = new HashMap<>();
    Lexicon lexicon = Lexicon.load(Numerals.class, name);
    lexicon.entries().forEach(entry -> numbers.put(entry, new BigDecimal(lexicon.value(entry).orElseThrow())));
    return numbers;
  }

  static List<Word> join(List<Word> words) {
    return new Numerals(words).joined();
  }

  private List<Word> joined() {
    while (at < words.size()) {
      Word word = words.get(at);
      if (word.isNumber()) {
        joined.add(isPartOfName() ? plain(word) : digits(word));
      } else if (APOSTROPHES.contains(word.text()) && isGlued(at + 1) && words.get(at + 1).isNumber()) {
        joined.add(shortened(word));
      } else {
        joined.add(spelled(word));
      }
    }
    return joined;
  }

  // --- digits

  /** A number tied to letters before it, or in a row of three tied by hyphens, such as a telephone number. */
  private boolean isPartOfName() {
    boolean tied = at >= 2 && words.get(at).glued() && words.get(at - 1).glued() && isHyphen(at - 1);
    boolean letters = tied && Character.isLetter(words.get(at - 2).text().charAt(0))
        && !BEFORE_NUMBERS.contains(words.get(at - 2).text()) && !SCALES.containsKey(words.get(at - 2).text());
    return letters || isTelephone();
  }

  private boolean isTelephone() {
    int first = at;
    while (first >= 2 && first > at - 6 && isTied(first - 2)) {
      first -= 2;
    }
    int last = at;
    while (last < at + 6 && isTied(last)) {
      last += 2;
    }
    boolean date = words.get(first).kind() == Kind.YEAR && last == first + 4 || last == first + 4
        && words.get(last).kind() == Kind.YEAR;
    return last - first >= 4 && !date || last - first == 2 && words.get(first).text().length() == 3
        && words.get(last).text().length() == 4;
  }

  /** Whether a number is tied by a hyphen to another behind it. */
  private boolean isTied(int index) {
    return isGlued(index + 1) && isHyphen(index + 1) && isGlued(index + 2) && words.get(index).isNumber()
        && words.get(index + 2).isNumber();
  }

  private Word plain(Word word) {
    at++;
    return new Word(word.span(), word.text(), Kind.OTHER, BigDecimal.ZERO, word.tag(), word.glued(), false);
  }

  private Word digits(Word word) {
    int next = at + 1;
    if (isGlued(next) && ORDINAL_ENDINGS.contains(text(next))) {
      at += 2;
      return word.through(words.get(next), Kind.ORDINAL, word.number());
    }
    if (isGlued(next) && text(next).equals("s") && isDecade(word)) {
      at += 2;
      return word.through(words.get(next), Kind.DECADE, word.number());
    }
    at++;
    return scaled(word, word, fraction(word.number()));
  }

  private static boolean isDecade(Word word) {
    return word.number().intValue() % 10 == 0 && (word.kind() == Kind.YEAR || word.text().length() == 2);
  }

  /** "2 1/2" and "2½"; the digits before are read, and so is the fraction. */
  private BigDecimal fraction(BigDecimal whole) {
    if (FRACTIONS.containsKey(text(at))) {
      return whole.add(FRACTIONS.get(words.get(at++).text()));
    }
    boolean fraction = at + 2 < words.size() && !words.get(at).glued() && words.get(at).kind() == Kind.SMALL
        && text(at + 1).equals("/") && words.get(at + 2).kind() == Kind.SMALL && isGlued(at + 2);
    if (!fraction || words.get(at).number().compareTo(words.get(at + 2).number()) >= 0) {
      return whole;
    }
    at += 3;
    return whole.add(words.get(at - 3).number().divide(words.get(at - 1).number(), 4, RoundingMode.HALF_UP)
        .stripTrailingZeros());
  }

  /** A number with the scale words behind it; what was read so far ends before {@code at}. */
  private Word scaled(Word first, Word digits, BigDecimal read) {
    BigDecimal number = read;
    boolean money = !joined.isEmpty() && MONEY_SIGNS.contains(joined.get(joined.size() - 1).text());
    int scale = at + (isHyphen(at) && SCALES.containsKey(text(at + 1)) ? 1 : 0);
    if (SCALES.containsKey(text(scale)) && !text(scale).equals("hundred")) {
      number = number.multiply(SCALES.get(text(scale)));
      at = scale + 1;
    } else if (money && isGlued(at) && MONEY_SCALES.containsKey(text(at))) {
      number = number.multiply(MONEY_SCALES.get(words.get(at++).text()));
    }
    boolean same = words.get(at - 1) == digits;
    return same ? digits : first.through(words.get(at - 1), Kind.NUMBER, number);
  }

  /** "'94" and "'80s". */
  private Word shortened(Word apostrophe) {
    Word number = words.get(at + 1);
    boolean mark = at > 0 && apostrophe.glued() && APOSTROPHES.contains(words.get(at - 1).text());
    boolean year = number.text().length() == 2 && !mark;
    boolean decade = year && isGlued(at + 2) && text(at + 2).equals("s") && isDecade(number);
    if (!year) {
      at++;
      return apostrophe;
    }
    Word last = words.get(decade ? at + 2 : at + 1);
    at += decade ? 3 : 2;
    return apostrophe.through(last, decade ? Kind.DECADE : Kind.SHORT_YEAR, number.number());
  }

  // --- words

  private Word spelled(Word word) {
    int start = at;
    if (DECADES.containsKey(word.text())) {
      at++;
      return word.through(word, Kind.DECADE, DECADES.get(word.text()));
    }
    if (ORDINALS.containsKey(word.text())) {
      at++;
      return word.through(word, Kind.ORDINAL, ORDINALS.get(word.text()));
    }
    if (CARDINALS.containsKey(word.text())) {
      return cardinal(word);
    }
    BigDecimal number = word.text().startsWith("a") || word.text().equals("half") ? indefinite() : BigDecimal.ZERO;
    if (number.signum() == 0) {
      at = start + 1;
      return word;
    }
    return word.through(words.get(at - 1), Kind.NUMBER, number);
  }

  /** "a dozen", "an hundred", "half a million", "half a dozen"; 0 where there is none. */
  private BigDecimal indefinite() {
    boolean half = text(at).equals("half");
    int article = half ? at + 1 : at;
    boolean a = text(article).equals("a") || text(article).equals("an");
    BigDecimal scale = SCALES.get(text(article + (a ? 1 : 0)));
    if (scale == null || !a && !half || text(article + 2).equals("of")) {
      return BigDecimal.ZERO;
    }
    at = article + (a ? 2 : 1);
    return half ? scale.multiply(HALF) : scale;
  }

  private Word cardinal(Word first) {
    BigDecimal group = belowHundred();
    if (group.compareTo(BigDecimal.valueOf(13)) >= 0 && group.compareTo(BigDecimal.valueOf(20)) <= 0 && isTens(at)) {
      BigDecimal year = group.multiply(HUNDRED).add(belowHundred());
      return first.through(words.get(at - 1), Kind.YEAR, year);
    }
    boolean tens = group.remainder(BigDecimal.TEN).signum() == 0;
    if (tens && isHyphen(at) && isGlued(at) && ORDINALS.containsKey(text(at + 1))) {
      at += 2;
      return first.through(words.get(at - 1), Kind.ORDINAL, group.add(ORDINALS.get(words.get(at - 1).text())));
    }
    BigDecimal number = half(scales(group));
    return first.through(words.get(at - 1), Kind.NUMBER, number);
  }

  /** Reads "seven", "seventeen", "seventy", "seventy-seven". */
  private BigDecimal belowHundred() {
    BigDecimal number = CARDINALS.get(words.get(at++).text());
    boolean tens = number.intValue() >= 20;
    int unit = isHyphen(at) && isGlued(at) ? at + 1 : at;
    BigDecimal more = CARDINALS.get(text(unit));
    if (tens && more != null && more.intValue() < 10) {
      at = unit + 1;
      return number.add(more);
    }
    return number;
  }

  private boolean isTens(int index) {
    BigDecimal number = CARDINALS.get(text(index));
    return number != null && number.intValue() >= 10;
  }

  /** Reads the scale words behind a group, and the smaller groups behind those: "two hundred and five thousand". */
  private BigDecimal scales(BigDecimal first) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = first;
    while (true) {
      int scale = at + (isHyphen(at) ? 1 : 0);
      BigDecimal factor = SCALES.get(text(scale));
      if (factor == null) {
        return total.add(group);
      }
      at = scale + 1;
      group = half(group).multiply(factor);
      if (factor.compareTo(HUNDRED) > 0) {
        total = total.add(group);
        group = BigDecimal.ZERO;
      }
      int next = at + (text(at).equals("and") ? 1 : 0);
      if (factor.compareTo(HUNDRED) >= 0 && CARDINALS.containsKey(text(next))) {
        at = next;
        group = group.add(belowHundred());
      }
    }
  }

  /** "one and a half". */
  private BigDecimal half(BigDecimal number) {
    if (text(at).equals("and") && text(at + 1).equals("a") && text(at + 2).equals("half")) {
      at += 3;
      BigDecimal factor = SCALES.get(text(at));
      BigDecimal sum = number.add(HALF);
      if (factor != null) {
        at++;
        return sum.multiply(factor);
      }
      return sum;
    }
    return number;
  }

  private boolean isHyphen(int index) {
    return HYPHENS.contains(text(index));
  }

  private boolean isGlued(int index) {
    return index < words.size() && words.get(index).glued();
  }

  private String text(int index) {
    return index < words.size() ? words.get(index).text() : "";
  }
}
