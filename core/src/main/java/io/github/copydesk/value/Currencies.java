package io.github.copydesk.value;

import com.google.common.base.Suppliers;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which currency a word stands for that several nations use: "pesos" in a story about Manila are those of the Philippines.
 * The country that the text names most decides, of those that have such a currency.
 */
final class Currencies {

  private static final Lexicon CODES = Lexicon.load(Currencies.class, "national-currencies");
  private static final Lexicon COUNTRIES = Lexicon.load(Currencies.class, "currency-countries");
  private static final Set<String> DOLLARS = Set.of("dollar", "dollars", "dlr", "dlrs");

  private final List<Token> tokens;
  private final Map<String, Optional<String>> known = new HashMap<>();
  private final Supplier<Optional<String>> dollar = Suppliers.memoize(this::namedDollar);

  Currencies(Segments segments) {
    this.tokens = segments.tokens();
  }

  /** The code of a nation's currency, the word without ending. */
  static Optional<String> of(String nation, String word) {
    return CODES.value(nation + " " + word);
  }

  /** The code of a currency told without its nation; empty where nothing in the text tells whose it is. */
  Optional<String> of(String word) {
    return known.computeIfAbsent(word, this::mostNamed);
  }

  private Optional<String> mostNamed(String word) {
    Map<String, Long> named = tokens.stream().flatMap(token -> country(token).stream())
        .filter(country -> CODES.contains(country + " " + word))
        .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return named.entrySet().stream().max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(most -> CODES.value(most.getKey() + " " + word)).orElseGet(() -> CODES.value(word));
  }

  /** The code of the dollars that the text calls by one nation's name and no other's: "12 Canadian dollars". */
  Optional<String> dollar() {
    return dollar.get();
  }

  private Optional<String> namedDollar() {
    List<String> nations = IntStream.range(1, tokens.size())
        .filter(index -> DOLLARS.contains(tokens.get(index).text().toLowerCase(Locale.ROOT)))
        .mapToObj(index -> country(tokens.get(index - 1))).flatMap(Optional::stream).distinct().toList();
    return Stream.of(nations).filter(it -> it.size() == 1).findFirst().flatMap(it -> of(it.get(0), "dollar"));
  }

  private static Optional<String> country(Token token) {
    return Character.isUpperCase(token.text().charAt(0))
        ? COUNTRIES.value(token.text().toLowerCase(Locale.ROOT).replace(".", "")) : Optional.empty();
  }
}
