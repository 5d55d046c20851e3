package io.github.copydesk.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the dash and the name behind a quotation or a post: {@code “We can.” — Ann Hill, mayor of Oakton} */
final class Signatures {

  /** How many words a name may have behind a dash. */
  private static final int LONGEST_NAME = 6;

  /** How many tokens there may be with what describes the person. */
  private static final int LONGEST = 16;

  private static final Set<String> DASHES = Set.of("—", "–", "―", "--", "-");

  private final Story story;
  private final Cast cast;

  Signatures(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
  }

  /** Reads a paragraph that ends with a signature, or is one and stands behind a quotation. */
  Optional<Draft> read(Stretch paragraph) {
    for (int i = paragraph.end() - 1; i >= Math.max(paragraph.first(), paragraph.end() - LONGEST); i--) {
      if (DASHES.contains(story.word(i))) {
        Optional<Stretch> source = source(i + 1, paragraph.end());
        Optional<Stretch> content = content(i, paragraph);
        return source.isEmpty() || content.isEmpty() ? Optional.empty()
            : Optional.of(new Draft(source.get(), new Stretch(i, i + 1), List.of(content.get()), i, Pattern.SIGNED));
      }
    }
    return Optional.empty();
  }

  /** What stands before the dash: a quotation, or the words of a post in its own line or the line above. */
  private Optional<Stretch> content(int dash, Stretch paragraph) {
    if (story.closesQuotation(dash - 1)) {
      Stretch quoted = story.quoted(story.quotationAt(dash - 1));
      return paragraph.first() == 0 && dash > 0 ? Optional.of(new Stretch(0, dash))
          : Optional.of(quoted).filter(it -> story.sentenceOf(it.first()).first() == it.first());
    }
    if (dash == 0 || !isPost(dash, paragraph.end())) {
      return Optional.empty();
    }
    return Optional.of(new Stretch(dash > paragraph.first() ? paragraph.first() : paragraphBefore(dash), dash));
  }

  private int paragraphBefore(int token) {
    int first = token - 1;
    while (!story.opensParagraph(first)) {
      first--;
    }
    return first;
  }

  /** "— Ann Hill (@annhill)" */
  private boolean isPost(int dash, int end) {
    for (int i = dash + 1; i + 1 < Math.min(end, dash + LONGEST_NAME + 2); i++) {
      if (story.word(i).equals("(")) {
        return story.word(i + 1).startsWith("@");
      }
    }
    return false;
  }

  private Optional<Stretch> source(int first, int end) {
    int last = story.word(end - 1).equals(".") ? end - 1 : end;
    int name = first;
    while (name < last && isNameWord(name) && !isHandle(name)) {
      name++;
    }
    boolean isWhole = name == last || isHandle(name);
    boolean isDescribed = story.word(name).equals(",") && isPerson(first, name);
    return name == first || name - first > LONGEST_NAME || !isWhole && !isDescribed ? Optional.empty()
        : Optional.of(new Stretch(first, isHandle(name) ? name : last));
  }

  private boolean isNameWord(int token) {
    return story.isCapitalised(token) || story.is(token, "ADP") || story.is(token, "PUNCT") && !story.word(token).equals(",");
  }

  private boolean isHandle(int token) {
    return story.word(token).equals("(") && story.word(token + 1).startsWith("@");
  }

  private boolean isPerson(int first, int end) {
    return cast.at(first).filter(it -> it.isPerson() && it.tokens().equals(new Stretch(first, end)))
        .isPresent();
  }
}
