package io.github.copydesk.training;

import io.github.copydesk.article.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Corpora with a token a line: the token in one column, its tag (B-PER, I-PER, O) in another. */
enum ColumnCorpus {
  /** Reuters news, from the CoNLL-2003 shared task. */
  CONLL("CoNLL-2003 (research use)", "ner/conll03-train.txt", 0, 3),
  /** Wikipedia. */
  WIKIGOLD("Wikigold (CC BY 4.0)", "ner/wikigold.txt", 0, 1),
  /** Web text: answers, letters, news groups, reviews, weblogs. */
  UNER("UNER EWT (CC BY-SA 4.0)", "ner/uner-ewt-dev.iob2", 1, 2),
  /** News and reports on conflicts. */
  RE3D("re3d (OGL)", "ner/re3d-train.txt", 0, 1),
  /** News, interviews, lives and travel guides; its columns are read by {@link GumCorpus}. */
  GUM("GUM news, interview, bio, voyage (CC BY, CC BY-SA)", GumCorpus.FILE, 1, 3);

  private static final Map<String, EntityType> TYPES = Map.of(
      "PER", EntityType.PERSON, "Person", EntityType.PERSON,
      "ORG", EntityType.ORGANIZATION, "Organisation", EntityType.ORGANIZATION,
      "LOC", EntityType.PLACE, "Location", EntityType.PLACE,
      "MISC", EntityType.MISCELLANEOUS, "Nationality", EntityType.NATIONALITY);
  private static final Set<EntityType> THREE = Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE);
  private static final int SENTENCES_A_TEXT = 50;

  private final String title;
  private final String file;
  private final int tokenColumn;
  private final int tagColumn;

  ColumnCorpus(String title, String file, int tokenColumn, int tagColumn) {
    this.title = title;
    this.file = file;
    this.tokenColumn = tokenColumn;
    this.tagColumn = tagColumn;
  }

  /** Returns what the corpus is called, with its licence. */
  String title() {
    return title;
  }

  /** Returns where the corpus lies in the folder of corpora. */
  String file() {
    return file;
  }

  /** Reads the corpus. */
  List<LabelledText> read(Path corpora) throws IOException {
    return this == GUM ? GumCorpus.read(corpora) : readColumns(corpora);
  }

  private List<LabelledText> readColumns(Path corpora) throws IOException {
    Set<EntityType> marked = this == CONLL || this == WIKIGOLD ? Set.of(EntityType.values()) : THREE;
    List<LabelledText> texts = new ArrayList<>();
    RunningText running = new RunningText();
    int sentences = 0;
    for (String line : Files.readAllLines(corpora.resolve(file))) {
      if (!line.isBlank()) {
        add(line, running);
      } else {
        running.endSentence();
        if (++sentences % SENTENCES_A_TEXT == 0) {
          texts.add(running.end(marked));
        }
      }
    }
    texts.add(running.end(marked));
    return this == RE3D ? texts.stream().map(LabelledText::withoutDescriptions).toList() : texts;
  }

  private void add(String line, RunningText running) {
    String[] columns = line.split("[ \t]");
    if (columns.length > tagColumn && !columns[0].startsWith("# ") && !columns[0].equals("-DOCSTART-")) {
      String tag = columns[tagColumn];
      Optional<EntityType> type = Optional.ofNullable(TYPES.get(tag.substring(Math.min(2, tag.length()))));
      running.add(columns[tokenColumn], type, tag.startsWith("B-"));
    }
  }
}
