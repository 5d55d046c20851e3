package io.github.copydesk.training;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the tokens of a corpus together again, a sentence a paragraph, as they would stand in print. */
final class RunningText {

  private static final Set<String> LEFT_BOUND = Set.of(
      ".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "”", "’", "...", "'s", "'S", "’s", "n't", "n’t", "'re", "'ve",
      "'ll", "'d", "'m", "'");
  private static final Set<String> RIGHT_BOUND = Set.of("(", "[", "{", "$", "£", "€", "#", "“", "‘");

  private final StringBuilder text = new StringBuilder();
  private final List<LabelledText.Name> names = new ArrayList<>();
  private Optional<EntityType> open = Optional.empty();
  private int nameStart;
  private boolean glued = true;
  private boolean quoted;

  /** Adds a token; a name goes on until a token of another type, or one that begins a name. */
  void add(String token, Optional<EntityType> type, boolean begins) {
    String word = printed(token);
    boolean goesOn = type.isPresent() && type.equals(open) && !begins;
    if (!goesOn) {
      closeName();
    }
    boolean closesQuotation = word.equals("\"") && quoted;
    if (!glued && !closesQuotation && !LEFT_BOUND.contains(word)) {
      text.append(' ');
    }
    if (!goesOn) {
      nameStart = text.length();
      open = type;
    }
    text.append(word);
    glued = RIGHT_BOUND.contains(word) || word.equals("\"") && !quoted;
    quoted ^= word.equals("\"");
  }

  /** Ends the sentence, if one has begun. */
  void endSentence() {
    closeName();
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append("\n\n");
    }
    glued = true;
    quoted = false;
  }

  /** Returns the text and starts a new one. */
  LabelledText end(Set<EntityType> marked) {
    endSentence();
    LabelledText result = new LabelledText(text.toString(), List.copyOf(names), marked);
    text.setLength(0);
    names.clear();
    return result;
  }

  private void closeName() {
    open.ifPresent(type -> names.add(new LabelledText.Name(new Span(nameStart, text.length()), type)));
    open = Optional.empty();
  }

  private static String printed(String token) {
    return switch (token) {
      case "-LRB-" -> "(";
      case "-RRB-" -> ")";
      case "-LSB-" -> "[";
      case "-RSB-" -> "]";
      case "``", "''" -> "\"";
      default -> token;
    };
  }
}
