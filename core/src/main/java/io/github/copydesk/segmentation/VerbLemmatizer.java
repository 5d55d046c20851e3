package io.github.copydesk.segmentation;

import io.github.copydesk.lexicon.Lexicon;

/**
 * Gives the base form of an English verb: irregular forms by a list, regular ones by their endings.
 *
 * <p>Whether a stem had a silent e ("hop-ing", "stop-ping", "creat-ed") is decided by the longest ending that the list
 * of endings holds. A form that belongs to two verbs gets the commoner one; "'s" is always "be".
 */
final class VerbLemmatizer {

  private static final Lexicon IRREGULAR = Lexicon.load(VerbLemmatizer.class, "irregular-verbs");
  private static final Lexicon SILENT_E = Lexicon.load(VerbLemmatizer.class, "silent-e");
  private static final Lexicon DOUBLE_L = Lexicon.load(VerbLemmatizer.class, "double-l");

  private static final String VOWELS = "aeiou";
  private static final int LONGEST_ENDING = 10;

  private VerbLemmatizer() {}

  /**
   * Finds the base form.
   *
   * @param form a verb in lower case, with straight apostrophes
   * @return its base form; the form itself where it has no ending
   */
  static String lemma(String form) {
    return IRREGULAR.value(form).orElseGet(() -> regular(form));
  }

  private static String regular(String form) {
    if (form.endsWith("ing") && hasVowel(form, form.length() - 3)) {
      return base(form.substring(0, form.length() - 3));
    }
    if (form.endsWith("ied")) {
      return form.substring(0, form.length() - 3) + "y";
    }
    if (form.endsWith("eed")) {
      return form.substring(0, form.length() - 1);
    }
    if (form.endsWith("ed") && hasVowel(form, form.length() - 2)) {
      return base(form.substring(0, form.length() - 2));
    }
    return form.endsWith("s") ? withoutS(form) : form;
  }

  private static String withoutS(String form) {
    if (form.length() < 3 || form.endsWith("ss") || form.endsWith("us") || form.endsWith("is")) {
      return form;
    }
    if (form.endsWith("ies")) {
      return form.substring(0, form.length() - 3) + "y";
    }
    boolean hissing = form.endsWith("sses") || form.endsWith("shes") || form.endsWith("ches") || form.endsWith("xes")
        || form.endsWith("zzes") || form.endsWith("oes");
    return form.substring(0, form.length() - (hissing ? 2 : 1));
  }

  /** Mends a stem that lost its silent e or had its last letter doubled. */
  private static String base(String stem) {
    int last = stem.length() - 1;
    if (last > 0 && stem.charAt(last) == stem.charAt(last - 1) && !isVowel(stem, last)) {
      return isDoubled(stem) ? stem.substring(0, last) : stem;
    }
    return hadSilentE(stem) ? stem + "e" : stem;
  }

  /** "Stopp" comes from "stop" and "travell" from "travel", but "pass", "stuff", "buzz" and "call" from themselves. */
  private static boolean isDoubled(String stem) {
    return switch (stem.charAt(stem.length() - 1)) {
      case 's', 'f', 'z' -> false;
      case 'l' -> vowelGroups(stem) > 1 && !DOUBLE_L.contains(stem);
      default -> true;
    };
  }

  private static boolean hadSilentE(String stem) {
    for (int start = Math.max(0, stem.length() - LONGEST_ENDING); start <= stem.length(); start++) {
      String ending = stem.substring(start);
      if (start == 0 && SILENT_E.contains("^" + ending)) {
        return SILENT_E.value("^" + ending).orElseThrow().equals("e");
      }
      if (start == 0 && isShort(stem)) {
        return true;
      }
      if (SILENT_E.contains(ending)) {
        return SILENT_E.value(ending).orElseThrow().equals("e");
      }
    }
    return false;
  }

  /** One vowel letter before one consonant: without a silent e the consonant would be doubled. */
  private static boolean isShort(String stem) {
    int last = stem.length() - 1;
    boolean consonantLast = last > 0 && !isVowel(stem, last) && "wxyh".indexOf(stem.charAt(last)) < 0;
    return consonantLast && isVowel(stem, last - 1) && !hasVowel(stem, last - 1);
  }

  private static int vowelGroups(String stem) {
    int groups = 0;
    for (int i = 0; i < stem.length(); i++) {
      if (isVowel(stem, i) && (i == 0 || !isVowel(stem, i - 1))) {
        groups++;
      }
    }
    return groups;
  }

  private static boolean hasVowel(String form, int end) {
    for (int i = 0; i < end; i++) {
      if (isVowel(form, i) || form.charAt(i) == 'y') {
        return true;
      }
    }
    return false;
  }

  /** The u of "qu" is none. */
  private static boolean isVowel(String form, int at) {
    boolean afterQ = form.charAt(at) == 'u' && at > 0 && form.charAt(at - 1) == 'q';
    return VOWELS.indexOf(form.charAt(at)) >= 0 && !afterQ;
  }
}
