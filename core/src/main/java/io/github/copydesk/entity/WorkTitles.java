package io.github.copydesk.entity;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.segmentation.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Titles of works behind the word for such a work: "the film Alien", "her novel, “The Long Way Home”", "a song called “Go”". */
final class WorkTitles {

  private static final Lexicon WORK_NOUNS = Lexicon.load(WorkTitles.class, "work-nouns");
  private static final Set<String> NAMING = Set.of("called", "titled", "entitled", "named", "dubbed", ",");
  private static final String OPENING = "“\"‘'«„";
  private static final String CLOSING = "”\"’'»“";
  private static final Set<String> EDGES = Set.of(",", ".");
  private static final int LONGEST = 14;

  /** A longer word of a title has a capital. */
  private static final int LONG_WORD = 5;

  private final FoundNames names;
  private final List<Token> tokens;

  private WorkTitles(FoundNames names) {
    this.names = names;
    this.tokens = names.segments().tokens();
  }

  /** Finds such titles in a text. */
  static void addTo(FoundNames names) {
    WorkTitles titles = new WorkTitles(names);
    IntStream.range(0, titles.tokens.size() - 1).filter(titles::isWorkNoun).forEach(titles::readBehind);
  }

  private boolean isWorkNoun(int at) {
    return WORK_NOUNS.contains(tokens.get(at).text());
  }

  private void readBehind(int noun) {
    int at = noun + 1;
    while (at < tokens.size() && at < noun + 3 && NAMING.contains(tokens.get(at).text())) {
      at++;
    }
    if (at < tokens.size() - 1 && isOneOf(OPENING, at)) {
      readQuoted(at + 1);
    } else if (at < tokens.size() && !tokens.get(at - 1).text().equals(",")) {
      names.at(tokens.get(at).span().start()).filter(mention -> mention.type() == EntityType.MISCELLANEOUS)
          .ifPresent(mention -> names.retype(mention, EntityType.WORK));
    }
  }

  private void readQuoted(int first) {
    int end = first;
    while (end < tokens.size() && end - first < LONGEST && !isOneOf(CLOSING, end)) {
      end++;
    }
    boolean closed = end < tokens.size() && end > first && isOneOf(CLOSING, end);
    int from = first < end - 1 && tokens.get(first).text().equals("The") ? first + 1 : first;
    int last = closed && EDGES.contains(tokens.get(end - 1).text()) ? end - 2 : end - 1;
    if (closed && last >= from && IntStream.rangeClosed(first, last).allMatch(at -> isOfTitle(at, first))) {
      names.put(tokens.get(from).span().cover(tokens.get(last).span()), EntityType.WORK);
    }
  }

  private boolean isOfTitle(int at, int first) {
    String word = tokens.get(at).text();
    boolean small = at > first && word.length() < LONG_WORD;
    return small || !Character.isLowerCase(word.codePointAt(0));
  }

  private boolean isOneOf(String marks, int at) {
    String text = tokens.get(at).text();
    return text.length() == 1 && marks.contains(text);
  }
}
