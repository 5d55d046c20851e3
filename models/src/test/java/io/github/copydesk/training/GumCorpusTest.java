package io.github.copydesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GumCorpusTest {

  @TempDir
  private Path corpora;

  @Test
  void takesTheNameOutOfAMention() throws IOException {
    assertThat(names("news", """
        # text = The mayor of Nordby, Dr. Anna Berg's aide
        The DET Entity=(1-person-new-nnnnn-cf1-2-sgl
        mayor NOUN _
        of ADP _
        Nordby PROPN Entity=(2-place-new-nnnnn-cf2-1-sgl)1)
        , PUNCT _
        Dr. PROPN Entity=(3-person-new-nnnnn-cf3-4-sgl(4-person-new-nnnnn-cf4-1,3-sgl-Anna_Berg
        Anna PROPN _
        Berg PROPN _
        's PART Entity=4)
        aide NOUN Entity=3)
        """)).containsExactly("PLACE Nordby", "PERSON Anna Berg");
  }

  @Test
  void keepsWhatJoinsTheWordsOfAName() throws IOException {
    assertThat(names("voyage", """
        # text = the old Museum of Seafaring in Nordby
        the DET Entity=(1-organization-new-nnnnn-cf1-3-sgl
        old ADJ _
        Museum PROPN _
        of ADP _
        Seafaring PROPN _
        in ADP _
        Nordby PROPN Entity=(2-place-new-nnnnn-cf2-1-sgl)1)
        """)).containsExactly("ORGANIZATION Museum of Seafaring", "PLACE Nordby");
  }

  @Test
  void leavesOutTextsThatAreNotOpen() throws IOException {
    assertThat(names("reddit", """
        # text = Nordby
        Nordby PROPN Entity=(2-place-new-nnnnn-cf2-1-sgl)
        """)).isEmpty();
  }

  private List<String> names(String genre, String lines) throws IOException {
    StringBuilder file = new StringBuilder("# newdoc id = GUM_" + genre + "_own\n");
    int number = 1;
    for (String line : lines.lines().toList()) {
      String[] columns = line.split(" ");
      file.append(line.startsWith("#")
          ? line
          : String.join("\t", Integer.toString(number++), columns[0], "_", columns[1], "_", "_", "_", "_", "_", columns[2]));
      file.append('\n');
    }
    Path corpus = corpora.resolve(GumCorpus.FILE);
    Files.createDirectories(corpus.getParent());
    Files.writeString(corpus, file.append('\n'));
    return GumCorpus.read(corpora).stream()
        .flatMap(text -> text.names().stream().map(name -> name.type() + " " + name.span().of(text.text())))
        .toList();
  }
}
