package io.github.copydesk.attribution;

/** The word that a cue's lemma is taken from: its last verb, else its first noun, else its last word. */
record SpanHeads(Story story) {

  int of(Stretch cue) {
    for (int i = cue.end() - 1; i >= cue.first(); i--) {
      if (story.is(i, "VERB")) {
        return i;
      }
    }
    for (int i = cue.first(); i < cue.end(); i++) {
      if (story.is(i, "NOUN")) {
        return i;
      }
    }
    return cue.end() - 1;
  }
}
