package io.github.copydesk.page;

import io.github.copydesk.lexicon.Lexicon;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads concepts out of class names and ids, in one pass over their letters (Aho and Corasick 1975). A fragment of three letters or
 * fewer must be a word by itself.
 */
final class ClassNames {

  private static final int WORD = 3;

  /** Names longer than this are cut: they are made by machines. */
  private static final int LONGEST = 400;

  /** What stands in names that say how an element looks and not what it is, such as "md:order-1" and "[&_ol]:pl-4". */
  private static final String LOOKS = ":[";

  /** Letters, the two marks that join words, what ends one, and any other letter; a few are spare. */
  private static final int KINDS = 32;
  private static final int LETTERS = 26;
  private static final int BORDER = 28;
  private static final int OTHER_LETTER = 29;
  private static final byte[] ASCII = ascii();

  private static final ClassNames SHARED = new ClassNames(Lexicon.load(ClassNames.class, "class-concepts"));

  /** The state after each state and kind of letter. */
  private char[] next = new char[64 * KINDS];

  /** The concepts of the fragments that end in each state. */
  private long[] ending = new long[64];
  private int states = 1;
  private final Map<String, Long> words;

  /** The first two kinds of letter of those words. */
  private final BitSet beginnings;
  private final Map<String, Long> known = new HashMap<>();

  private ClassNames(Lexicon lexicon) {
    this.words = new HashMap<>();
    this.beginnings = new BitSet(KINDS * KINDS);
    for (String entry : lexicon.entries()) {
      long concepts = Concept.bits(lexicon.value(entry).orElseThrow());
      if (entry.length() <= WORD) {
        words.put(entry, concepts);
        beginnings.set(beginning(entry, 0));
      } else {
        add(entry, concepts);
      }
    }
    link();
  }

  private static byte[] ascii() {
    byte[] kinds = new byte[128];
    Arrays.fill(kinds, (byte) BORDER);
    for (int i = 0; i < LETTERS; i++) {
      kinds['a' + i] = (byte) i;
      kinds['A' + i] = (byte) i;
    }
    kinds['-'] = LETTERS;
    kinds['_'] = LETTERS + 1;
    return kinds;
  }

  private static int kind(char letter) {
    return letter < 128 ? ASCII[letter] : OTHER_LETTER;
  }

  private static int beginning(String names, int at) {
    return kind(names.charAt(at)) * KINDS + kind(names.charAt(at + 1));
  }

  private static boolean isLetter(int kind) {
    return kind < LETTERS || kind == OTHER_LETTER;
  }

  private void add(String fragment, long concepts) {
    int state = 0;
    for (int i = 0; i < fragment.length(); i++) {
      int at = state * KINDS + kind(fragment.charAt(i));
      if (next[at] == 0) {
        if (states == ending.length) {
          next = Arrays.copyOf(next, 2 * next.length);
          ending = Arrays.copyOf(ending, 2 * states);
        }
        next[at] = (char) states++;
      }
      state = next[at];
    }
    ending[state] |= concepts;
  }

  /** Leads every state on to the longest fragment that may still be read, and gives it what ends there. */
  private void link() {
    int[] shorter = new int[states];
    Deque<Integer> waiting = new ArrayDeque<>();
    waiting.add(0);
    while (!waiting.isEmpty()) {
      int state = waiting.remove();
      ending[state] |= ending[shorter[state]];
      for (int kind = 0; kind < KINDS; kind++) {
        int at = state * KINDS + kind;
        char fallback = state == 0 ? 0 : next[shorter[state] * KINDS + kind];
        if (next[at] == 0) {
          next[at] = fallback;
        } else {
          shorter[next[at]] = fallback;
          waiting.add((int) next[at]);
        }
      }
    }
  }

  private ClassNames(ClassNames shared) {
    this.next = shared.next;
    this.ending = shared.ending;
    this.words = shared.words;
    this.beginnings = shared.beginnings;
  }

  /** Returns a reader for one page, which remembers the names it has seen. */
  static ClassNames forOnePage() {
    return new ClassNames(SHARED);
  }

  /** Returns the concepts of a class name or an id. */
  long concepts(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    Long concepts = known.get(names);
    if (concepts == null) {
      concepts = read(names);
      known.put(names, concepts);
    }
    return concepts;
  }

  private long read(String names) {
    long concepts = 0;
    int end = Math.min(LONGEST, names.length());
    for (int start = 0; start < end;) {
      int stop = start;
      boolean isLook = false;
      while (stop < end && !Letters.isSpace(names.charAt(stop))) {
        isLook |= LOOKS.indexOf(names.charAt(stop)) >= 0;
        stop++;
      }
      concepts |= isLook ? 0 : read(names, start, stop);
      start = stop + 1;
    }
    return concepts;
  }

  private long read(String names, int start, int end) {
    long concepts = 0;
    int state = 0;
    int word = start;
    for (int i = start; i < end; i++) {
      int kind = kind(names.charAt(i));
      state = next[state * KINDS + kind];
      concepts |= ending[state];
      if (!isLetter(kind)) {
        concepts |= word(names, word, i);
        word = i + 1;
      }
    }
    return concepts | word(names, word, end);
  }

  private long word(String names, int start, int end) {
    boolean isShort = end - start > 1 && end - start <= WORD;
    return isShort && beginnings.get(beginning(names, start)) ? words.getOrDefault(Letters.small(names, start, end), 0L) : 0;
  }
}
