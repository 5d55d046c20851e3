package io.github.copydesk.attribution;

import io.github.copydesk.attribution.VerbGroup.Voice;
import java.util.Set;

/** Finds the group around a main verb. */
final class VerbGroups {

  private static final int LONGEST = 8;

  private static final Set<String> BE = Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'re", "'m");
  private static final Set<String> NEGATION = Set.of("not", "n't", "n’t", "never", "'nt");
  private static final Set<String> LIGHT =
      Set.of("continue", "go", "begin", "start", "use", "have", "come", "rush", "proceed", "happen", "dare", "get");

  private final Story story;

  VerbGroups(Story story) {
    this.story = story;
  }

  VerbGroup around(int head) {
    int floor = Math.max(story.sentenceOf(head).first(), head - LONGEST);
    int first = auxiliaries(head, floor);
    Voice voice = voice(first, head);
    if (voice == Voice.INFINITIVE && first - 1 > floor && isLight(first - 2, floor)) {
      VerbGroup light = around(story.word(first - 2).equals("on") ? first - 3 : first - 2);
      return new VerbGroup(light.first(), head, head + 1, light.voice());
    }
    return new VerbGroup(first, head, head + 1, voice);
  }

  private int auxiliaries(int head, int floor) {
    int first = head;
    while (first > floor && !story.isQuoted(first - 1) && (story.is(first - 1, "AUX")
        || NEGATION.contains(story.word(first - 1))
        || story.is(first - 1, "ADV") && !story.word(first - 1).equals("when"))) {
      first--;
    }
    return first;
  }

  private boolean isLight(int token, int floor) {
    return token >= floor && (LIGHT.contains(story.lemma(token))
        || story.word(token).equals("on") && story.lemma(token - 1).equals("go"));
  }

  private Voice voice(int first, int head) {
    boolean isBe = false;
    boolean isAuxiliary = false;
    for (int i = first; i < head; i++) {
      isBe |= BE.contains(story.word(i));
      isAuxiliary |= story.is(i, "AUX");
    }
    boolean isProgressive = story.word(head).endsWith("ing");
    if (story.word(first - 1).equals("to") && story.tag(first - 1).equals("PART")) {
      return Voice.INFINITIVE;
    }
    if (isBe && !isProgressive) {
      return Voice.PASSIVE;
    }
    return isProgressive && !isAuxiliary ? Voice.PARTICIPLE : Voice.FINITE;
  }
}
