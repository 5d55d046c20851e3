package io.github.copydesk.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes figures as comma-separated rows, the raw form from which every table is made. */
final class ScoreFile {

  private static final String HEADER =
      "date,commit,task,slice,metric,precision,recall,f1,hits,predicted,found,gold,corpus,digest";

  private final Run run;
  private final Corpora corpora;
  private final Map<Corpus, String> digests = new EnumMap<>(Corpus.class);

  ScoreFile(Run run, Corpora corpora) {
    this.run = run;
    this.corpora = corpora;
  }

  /** Returns the lines of the file. */
  List<String> lines(List<Figure> figures) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    for (Figure figure : figures) {
      Corpus corpus = Corpus.of(figure.slice());
      lines.add(String.format(Locale.ROOT, "%s,%s,%s,%s,%s,%.4f,%.4f,%.4f,%d,%d,%d,%d,%s,%s",
          run.date(), run.commit(), quoted(figure.task()), quoted(figure.slice()), quoted(figure.metric()),
          figure.precision(), figure.recall(), figure.f1(),
          figure.hits(), figure.predicted(), figure.found(), figure.gold(), corpus.path(), digest(corpus)));
    }
    return lines;
  }

  private String digest(Corpus corpus) throws IOException {
    if (!digests.containsKey(corpus)) {
      Corpora place = corpus.isOurOwn() ? Corpora.ofOurOwn() : corpora;
      digests.put(corpus, place.digest(corpus.path()).substring(0, 12));
    }
    return digests.get(corpus);
  }

  private static String quoted(String value) {
    return value.contains(",") ? '"' + value + '"' : value;
  }
}
