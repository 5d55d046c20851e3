package io.github.copydesk.accuracy;

/** The corpora that are measured on, by the names that slices begin with. */
enum Corpus {
  POLNEAR_TRAIN("polnear-train", "polnear/train"),
  POLNEAR("polnear", "polnear/dev"),
  CLAIMS("claims", "claims/dev"),
  NEWS("news", "news"),
  TREEBANK("gum", "ud"),
  TIMEX("tbaq", "timex/tbaq"),
  PAGES("html", "html"),
  WEB_PAGES("wcxb", "html-wcxb"),
  NAMES("", "ner/docs");

  private final String prefix;
  private final String path;

  Corpus(String prefix, String path) {
    this.prefix = prefix;
    this.path = path;
  }

  /** Returns the corpus of a slice; sets of names go by many names. */
  static Corpus of(String slice) {
    for (Corpus corpus : values()) {
      if (slice.startsWith(corpus.prefix)) {
        return corpus;
      }
    }
    throw new AssertionError(slice);
  }

  /** Returns where it lies in {@link Corpora}. */
  String path() {
    return path;
  }
}
