package io.github.copydesk.attribution;

import java.util.Set;

/** Noun phrases by their tags: where the one that ends, or the one that starts, at a token has its other edge. */
final class NounPhrases {

  /** How many tokens a noun phrase may have; longer ones are cut. */
  private static final int LONGEST = 40;

  private static final Set<String> INNER = Set.of("NOUN", "PROPN", "NUM", "ADJ", "DET", "SYM", "X");
  private static final Set<String> ALONE =
      Set.of("i", "he", "she", "they", "we", "you", "it", "who", "which", "that", "this", "those", "these");
  private static final Set<String> POSSESSIVE = Set.of("my", "his", "her", "their", "our", "your", "its", "whose");
  private static final Set<String> OBLIQUE = Set.of("my", "his", "her", "their", "our", "your", "its", "whose", "him", "them",
      "me", "us");
  private static final Set<String> ATTACHING =
      Set.of("of", "for", "from", "at", "in", "on", "with", "to", "against", "behind", "near", "under", "like", "within");
  private static final Set<String> JOINING = Set.of("and", "or", "&");
  private static final Set<String> LINKING = Set.of("-", "/", "'");

  private final Story story;

  NounPhrases(Story story) {
    this.story = story;
  }

  /** Returns the phrase whose last token is given, not reaching over {@code floor}; empty where none ends there. */
  Stretch endingAt(int last, int floor) {
    if (story.word(last).equals(")")) {
      int opening = openingBracket(last, floor);
      Stretch before = opening < last ? endingAt(opening - 1, floor) : Stretch.NONE;
      return before.isEmpty() ? before : new Stretch(before.first(), last + 1);
    }
    if (last < floor || !canEnd(last)) {
      return Stretch.NONE;
    }
    if (ALONE.contains(story.word(last))) {
      return new Stretch(last, last + 1);
    }
    int first = last;
    int lowest = Math.max(floor, last - LONGEST);
    while (first > lowest && continuesLeft(first, lowest)) {
      first = story.word(first - 1).equals(")") ? openingBracket(first - 1, lowest) : first - 1;
    }
    return trimmed(first, last + 1);
  }

  private boolean canEnd(int token) {
    return !OBLIQUE.contains(story.word(token)) && mayEnd(token);
  }

  private boolean mayEnd(int token) {
    return story.isNominal(token) || story.is(token, "ADJ") || story.is(token, "DET") || story.is(token, "X")
        || isName(token) || story.word(token).equals("'s");
  }

  private boolean continuesLeft(int first, int lowest) {
    int left = first - 1;
    String word = story.word(left);
    if (story.isQuoted(left)) {
      return false;
    }
    if (ALONE.contains(word)) {
      return story.is(left, "DET");
    }
    boolean opens = story.is(first, "DET") || POSSESSIVE.contains(story.word(first));
    if (opens && story.isNominal(left)) {
      return false;
    }
    if (isInner(left) || LINKING.contains(word)
        || word.equals("'s") && left > lowest) {
      return true;
    }
    if (word.equals(")")) {
      return openingBracket(left, lowest) < left;
    }
    if (ATTACHING.contains(word) || JOINING.contains(word)) {
      return left - 1 >= lowest && endsPhrase(left - 1) && !(JOINING.contains(word) && isObject(left - 1, lowest));
    }
    return isModifier(left, lowest);
  }

  private boolean endsPhrase(int token) {
    return story.is(token, "NOUN") || story.is(token, "PROPN") || story.is(token, "NUM") || isName(token)
        || Set.of("those", "some", "many", "most", "one", ")").contains(story.word(token));
  }

  /** Tells whether the words before "and" are the object of a verb, so that "and" joins clauses. */
  private boolean isObject(int last, int lowest) {
    int at = last;
    while (at > lowest && (INNER.contains(story.tag(at)) || story.word(at).equals("'s")
        || POSSESSIVE.contains(story.word(at)))) {
      at--;
    }
    return story.is(at, "VERB") || story.is(at, "AUX") || story.is(at, "ADP");
  }

  /** An adverb or participle within a phrase: "a deeply divided party". */
  private boolean isModifier(int token, int lowest) {
    boolean modifier = story.is(token, "VERB") || story.is(token, "ADV");
    return modifier && token > lowest && (story.is(token - 1, "DET") || POSSESSIVE.contains(story.word(token - 1)));
  }

  private int openingBracket(int closing, int lowest) {
    for (int i = closing - 1; i >= Math.max(lowest, closing - 12); i--) {
      if (story.word(i).equals("(")) {
        return i;
      }
    }
    return closing;
  }

  private Stretch trimmed(int first, int end) {
    int from = first;
    while (from < end - 1 && (LINKING.contains(story.word(from)) || story.word(from).equals("'s")
        || Calendar.isDay(story.word(from)) && story.isNominal(from + 1))) {
      from++;
    }
    return new Stretch(from, end);
  }

  /** Returns the phrase that starts at a token, without appositions; empty where none starts there. */
  Stretch startingAt(int first, int ceiling) {
    int end = first;
    int highest = Math.min(ceiling, first + LONGEST);
    if (ALONE.contains(story.word(first)) && !story.is(first, "DET")) {
      return new Stretch(first, first + 1);
    }
    boolean head = false;
    while (end < highest && continuesRight(end, highest, head)) {
      head |= isHead(end);
      end = story.word(end).equals("(") ? closingBracket(end, highest) + 1 : end + 1;
    }
    return head ? new Stretch(first, end) : Stretch.NONE;
  }

  private boolean continuesRight(int at, int highest, boolean head) {
    String word = story.word(at);
    if (story.isQuoted(at) || ALONE.contains(word) && !story.is(at, "DET")) {
      return false;
    }
    boolean opensAnother = head && (story.is(at, "DET") || POSSESSIVE.contains(word))
        && !ATTACHING.contains(story.word(at - 1)) && !JOINING.contains(story.word(at - 1));
    if (opensAnother) {
      return false;
    }
    if (isInner(at) || story.isNominal(at)) {
      return !(head && Calendar.isDay(word));
    }
    if (head && word.equals("(")) {
      return closingBracket(at, highest) > at;
    }
    if (head && (word.equals("of") || word.equals("'s") || LINKING.contains(word))) {
      return true;
    }
    boolean joins = ATTACHING.contains(word) || JOINING.contains(word);
    return head && joins && startsPhrase(at + 1) || !head && (story.is(at, "ADV") || story.is(at, "VERB"))
        && startsPhrase(at + 1);
  }

  private boolean isHead(int token) {
    return story.isNominal(token) && !POSSESSIVE.contains(story.word(token)) || isName(token);
  }

  private boolean isInner(int token) {
    return INNER.contains(story.tag(token)) || story.endsCompound(token) || POSSESSIVE.contains(story.word(token)) || isName(token);
  }

  /** A capital within a sentence makes a name, whatever the tag. */
  private boolean isName(int token) {
    boolean opens = token == story.sentenceOf(token).first() || story.opensQuotation(token - 1);
    return story.isNamed(token) || story.isCapitalised(token) && (!opens || story.is(token, "VERB") && !story.is(token + 1, "DET"))
            && !ALONE.contains(story.word(token));
  }

  private boolean startsPhrase(int token) {
    return !Calendar.isDay(story.word(token)) && mayStart(token);
  }

  private boolean mayStart(int token) {
    return story.is(token, "DET") || story.is(token, "PROPN") || story.is(token, "NOUN") || story.is(token, "ADJ")
        || POSSESSIVE.contains(story.word(token));
  }

  private int closingBracket(int opening, int highest) {
    for (int i = opening + 1; i < Math.min(highest, opening + 12); i++) {
      if (story.word(i).equals(")")) {
        return i;
      }
    }
    return opening;
  }
}
