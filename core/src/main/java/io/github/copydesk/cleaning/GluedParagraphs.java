package io.github.copydesk.cleaning;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes apart what a lost line break has glued: {@code he said.The next} and {@code the war.”The next}.
 *
 * <p>One place alone becomes a space, since there only a space may be lost; several become paragraph breaks. Names
 * with a full stop within, such as those of sites, and abbreviations stay whole.
 */
final class GluedParagraphs {

  private static final Lexicon ABBREVIATIONS = Lexicon.load(GluedParagraphs.class, "abbreviations");
  private static final ImmutableSet<String> DOMAINS =
      ImmutableSet.of("Com", "Org", "Net", "Gov", "Edu", "Co", "Tv", "Io", "Info", "Biz", "Uk", "Us");
  private static final Lexicon OPENINGS = Lexicon.load(GluedParagraphs.class, "sentence-openings");
  private static final String ENDS = ".!?";
  private static final String OPENS = "“‘\"";
  private static final String CLOSES = "”’\"')]";
  private static final int SHORTEST_WORD = 2;
  private static final int LONGEST_WORD = 40;

  private final String text;
  private final List<Integer> seams = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  GluedParagraphs(String text) {
    this.text = text;
    boolean quoted = false;
    for (int i = 1; i + 2 < text.length(); i++) {
      char character = text.charAt(i - 1);
      quoted = character != '\n' && quoted ^ character == '"';
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        find(i, quoted);
      }
    }
  }

  Rewritten apart() {
    String between = seams.size() > 1 ? ParagraphLayout.BREAK : " ";
    Rewriting rewriting = new Rewriting(text);
    int from = 0;
    for (int seam : seams) {
      rewriting.copy(from, seam).replace(seam, seam, between);
      from = seam;
    }
    return rewriting.copy(from, text.length()).done();
  }

  /** Returns where text was glued, in the offsets of the old text. */
  List<Note> notes() {
    return notes;
  }

  private void find(int stop, boolean quoted) {
    int seam = stop + 1;
    if (CLOSES.indexOf(text.charAt(seam)) >= 0 && (quoted || text.charAt(seam) != '"')) {
      seam++;
    }
    int word = seam < text.length() && OPENS.indexOf(text.charAt(seam)) >= 0 ? seam + 1 : seam;
    if (startsASentence(word, endOfWord(word)) && endsAWord(stop, word)) {
      seams.add(seam);
      notes.add(new Note(seam - 1, seam, Diagnostic.Kind.GLUED_PARAGRAPHS, "a break was lost here and put back"));
    }
  }

  private boolean endsAWord(int stop, int next) {
    int start = stop;
    while (start > 0 && stop - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean alone = start == 0 || " -–—“”‘’\"'(\n,".indexOf(text.charAt(start - 1)) >= 0;
    return alone
        && stop - start >= SHORTEST_WORD
        && Character.isLowerCase(text.charAt(stop - 1))
        && !ABBREVIATIONS.contains(Ascii.toLowerCase(text.substring(start, stop)))
        && (Character.isLowerCase(text.charAt(start)) || opensASentence(next));
  }

  /** A name before the full stop may be a site's, unless a word follows with which sentences open. */
  private boolean opensASentence(int start) {
    return OPENINGS.contains(Ascii.toLowerCase(text.substring(start, endOfWord(start))));
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean startsASentence(int start, int end) {
    return start < end
        && end < text.length()
        && Character.isUpperCase(text.charAt(start))
        && " ,’'".indexOf(text.charAt(end)) >= 0
        && isAWord(text.substring(start, end));
  }

  private static boolean isAWord(String word) {
    boolean capitalized = word.length() > 1 && Character.isLowerCase(word.charAt(1));
    return word.equals("I") || word.equals("A") || capitalized && !DOMAINS.contains(word);
  }
}
