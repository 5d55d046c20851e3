package io.github.copydesk.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads attributions off the layout of paragraphs: {@code HILL: We can.} and {@code “We can.” — Ann Hill} */
final class Layouts {

  /** How many words a speaker's name may have at the edge of a paragraph. */
  private static final int LONGEST_NAME = 6;

  /** "Q:" and "A:" are nobody's names. */
  private static final int SHORTEST_NAME = 2;

  private static final Set<String> DASHES = Set.of("—", "–", "―", "--", "-");

  private final Story story;

  private final boolean isTranscript;

  Layouts(Story story) {
    this.story = story;
    this.isTranscript = story.paragraphs().stream().filter(paragraph -> colon(paragraph) >= 0).count() > 1;
  }

  /** Returns the attribution of a paragraph that opens with a speaker's name or a dash, or closes with one. */
  Optional<Draft> read(Stretch paragraph) {
    Optional<Draft> transcript = transcript(paragraph);
    return transcript.isPresent() ? transcript : signed(paragraph);
  }

  /** A name in capitals and a colon, in a text where that is no single label. */
  private Optional<Draft> transcript(Stretch paragraph) {
    int colon = isTranscript ? colon(paragraph) : -1;
    return colon < 0 ? Optional.empty() : Optional.of(new Draft(new Stretch(opening(paragraph), colon),
        new Stretch(colon, colon + 1), List.of(new Stretch(colon + 1, paragraph.end())), colon, Pattern.TRANSCRIPT));
  }

  private int opening(Stretch paragraph) {
    return story.opensQuotation(paragraph.first()) ? paragraph.first() + 1 : paragraph.first();
  }

  private int colon(Stretch paragraph) {
    int first = opening(paragraph);
    int colon = first;
    while (colon < Math.min(paragraph.end(), first + LONGEST_NAME) && story.isInCapitals(colon)) {
      colon++;
    }
    boolean isSpeaker = colon > first && story.word(first).length() >= SHORTEST_NAME && colon + 1 < paragraph.end()
        && story.word(colon).equals(":");
    return isSpeaker ? colon : -1;
  }

  /** A dash and a name, behind a quotation in the same paragraph or on a line of their own. */
  private Optional<Draft> signed(Stretch paragraph) {
    int dash = lastDash(paragraph);
    if (dash < 0 || !story.closesQuotation(dash - 1) || !isName(dash + 1, paragraph.end())) {
      return Optional.empty();
    }
    List<Stretch> content = new ArrayList<>(List.of(story.quoted(story.quotationAt(dash - 1))));
    return Optional.of(new Draft(new Stretch(dash + 1, nameEnd(dash + 1, paragraph.end())),
        new Stretch(dash, dash + 1), content, dash, Pattern.SIGNED));
  }

  private int lastDash(Stretch paragraph) {
    for (int i = paragraph.end() - 1; i >= Math.max(paragraph.first(), paragraph.end() - LONGEST_NAME - 2); i--) {
      if (DASHES.contains(story.word(i)) && story.closesQuotation(i - 1)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isName(int first, int end) {
    int last = nameEnd(first, end);
    for (int i = first; i < last; i++) {
      if (!story.isCapitalised(i) && !story.is(i, "ADP") && !story.is(i, "PUNCT")) {
        return false;
      }
    }
    return last > first && last - first <= LONGEST_NAME;
  }

  private int nameEnd(int first, int end) {
    return end > first && story.word(end - 1).equals(".") ? end - 1 : end;
  }
}
