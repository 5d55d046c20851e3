package io.github.copydesk.accuracy;

import io.github.copydesk.Copydesk;
import io.github.copydesk.ModelKind;
import io.github.copydesk.ModelProvider;
import io.github.copydesk.models.BundledModels;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures models of names that had the measured corpus left out of their training, by the rules of {@link NamesAccuracy}:
 * {@code MeasureNames FILE MODEL CORPUS [MODEL CORPUS...]} writes the rows to a file such as {@code
 * accuracy/names-left-out.csv}. A corpus is named as {@code wikigold} is; what was left out of a model stands on the card.
 */
public final class MeasureNames {

  private MeasureNames() {}

  /**
   * Measures and writes.
   *
   * @param args the file to write, and pairs of a model's file and a corpus
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... args) throws IOException {
    Corpora corpora = Corpora.expect();
    List<Figure> figures = figures(corpora, List.of(args).subList(1, args.length));
    Files.write(Path.of(args[0]), new ScoreFile(Run.now(), corpora).lines(figures));
    figures.forEach(System.out::println);
  }

  /** Measures pairs of a model's file and a corpus; the name of the model stands behind each metric. */
  static List<Figure> figures(Corpora corpora, List<String> pairs) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (int pair = 0; pair + 1 < pairs.size(); pair += 2) {
      Path model = Path.of(pairs.get(pair));
      Copydesk copydesk = Copydesk.builder().models(new WithNames(model)).build();
      for (Figure figure : new NamesAccuracy(List.of(pairs.get(pair + 1))).measure(copydesk, corpora)) {
        figures.add(new Figure(figure.task(), figure.slice(), figure.metric() + ", " + stem(model),
            figure.hits(), figure.predicted(), figure.found(), figure.gold()));
      }
    }
    return figures;
  }

  private static String stem(Path model) {
    return model.getFileName().toString().replaceAll("\\.bin$", "");
  }

  /** The bundled models but for one of names. */
  private record WithNames(BundledModels bundled, Path names) implements ModelProvider {

    private WithNames(Path names) {
      this(new BundledModels(), names);
    }

    @Override
    public String language() {
      return bundled.language();
    }

    @Override
    public String version(ModelKind kind) {
      return bundled.version(kind);
    }

    @Override
    public InputStream open(ModelKind kind) throws IOException {
      return kind == ModelKind.NAMES ? Files.newInputStream(names) : bundled.open(kind);
    }
  }
}
