package io.github.copydesk.entity;

import com.google.common.collect.ImmutableListMultimap;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Span;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.segmentation.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names of a list, whose sort the tagger often misses: media and networks, products, events, laws and works. A common word
 * that is a paper's name too counts where papers are cited: "told the Guardian", "the Sun reported", "Time magazine".
 */
final class KnownNames {

  private static final Lexicon NAMES = Lexicon.load(KnownNames.class, "known-names");
  private static final String NAMED = "named";
  private static final String CITED = "cited";

  private static final Set<String> CITING_VERBS = Set.of(
      "said", "says", "reported", "reports", "wrote", "writes", "quoted", "published", "revealed", "claimed", "told");
  private static final Set<String> CITING_NOUNS = Set.of(
      "newspaper", "magazine", "journal", "editor", "columnist", "reporter", "journalist", "website", "correspondent", "paper",
      "daily", "tabloid");
  private static final Set<String> BEFORE = Set.of("told", "tells", "in", "by", "to", "telling");

  private record Name(String text, EntityType type, String condition) {

    private static Name of(String text) {
      String[] value = NAMES.value(text).orElseThrow().split(" ");
      return new Name(text, EntityType.valueOf(value[0]), value.length > 1 ? value[1] : "");
    }
  }

  private static final ImmutableListMultimap<String, Name> BY_FIRST_WORD = NAMES.entries().stream()
      .map(Name::of)
      .sorted(Comparator.comparingInt((Name name) -> name.text().length()).reversed())
      .collect(ImmutableListMultimap.toImmutableListMultimap(name -> word(name.text(), 0), name -> name));

  private final FoundNames names;
  private final List<Token> tokens;
  private final String text;

  private KnownNames(FoundNames names) {
    this.names = names;
    this.tokens = names.segments().tokens();
    this.text = names.segments().text();
  }

  /** Finds the names of the list in a text, and gives those found their type. */
  static void addTo(FoundNames names) {
    KnownNames known = new KnownNames(names);
    int end = 0;
    for (Token token : known.tokens) {
      if (token.span().start() >= end && known.isWordStart(token.span().start())) {
        end = known.at(token.span().start()).map(name -> token.span().start() + name.text().length()).orElse(end);
      }
    }
  }

  private Optional<Name> at(int start) {
    Optional<Name> found = BY_FIRST_WORD.get(word(text, start)).stream()
        .filter(name -> text.startsWith(name.text(), start) && isWordEnd(start + name.text().length()))
        .findFirst();
    found.ifPresent(name -> meet(name, new Span(start, start + name.text().length())));
    return found;
  }

  private void meet(Name name, Span span) {
    Optional<Mention> whole = names.at(span.start()).filter(mention -> mention.span().equals(span));
    switch (name.condition()) {
      case NAMED -> whole.filter(mention -> mention.type() == EntityType.MISCELLANEOUS)
          .ifPresent(mention -> names.retype(mention, name.type()));
      case CITED -> {
        if (isCited(span)) {
          names.put(span, name.type());
        }
      }
      default -> {
        if (whole.isPresent() || name.type() != EntityType.ORGANIZATION || !isPart(span)) {
          names.cutOff(span, name.type());
        }
      }
    }
  }

  /** Whether a word with a capital beside it, in no name that was found, belongs to it: "CNN Philippines". */
  private boolean isPart(Span span) {
    int after = names.segments().tokenAt(span.end());
    return isLooseName(names.segments().tokenAt(span.start()) - 1) || isLooseName(after);
  }

  private boolean isLooseName(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).tag().equals("PROPN")
        && Character.isUpperCase(tokens.get(at).text().charAt(0)) && names.at(tokens.get(at).span().start()).isEmpty();
  }

  private boolean isCited(Span span) {
    int first = names.segments().tokenAt(span.start());
    int after = names.segments().tokenAt(span.end());
    boolean definite = word(first - 1).equalsIgnoreCase("the");
    String before = word(definite ? first - 2 : first - 1);
    if (isLooseName(first - 1) || isLooseName(after)) {
      return false;
    }
    return CITING_NOUNS.contains(word(after)) || CITING_NOUNS.contains(before)
        || before.equals("told") || definite && (BEFORE.contains(before) || CITING_VERBS.contains(word(after)));
  }

  private String word(int token) {
    return token >= 0 && token < tokens.size() ? tokens.get(token).text() : "";
  }

  /** A hyphen makes another name: "Ansar al-Sharia". */
  private boolean isWordStart(int offset) {
    return offset == 0 || !Character.isLetterOrDigit(text.charAt(offset - 1)) && text.charAt(offset - 1) != '-';
  }

  private boolean isWordEnd(int offset) {
    return offset == text.length() || !Character.isLetterOrDigit(text.charAt(offset));
  }

  /** The run of letters and digits at an offset. */
  private static String word(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
