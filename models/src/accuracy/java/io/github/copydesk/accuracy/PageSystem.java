package io.github.copydesk.accuracy;

import com.chimbori.crux.articles.Article;
import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.MetadataField;
import io.github.copydesk.page.Page;
import io.github.copydesk.page.PageReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Something that reads articles out of pages: this library, or a peer from Maven Central beside it, as its documentation says it
 * is used. A peer's text is taken as its own method for plain text gives it.
 *
 * @param name its name and version
 * @param reading what it makes of a page
 */
record PageSystem(String name, Function<MarkedPage, PageGuess> reading) {

  /** Returns this library and its peers. */
  static List<PageSystem> all() {
    PageReader reader = new PageReader();
    return List.of(new PageSystem("this library", page -> own(reader.read(page.html()))),
        new PageSystem("readability4j 1.0.8", PageSystem::readability),
        new PageSystem("boilerpipe 1.2.3", PageSystem::boilerpipe),
        new PageSystem("crux 2.1.0", PageSystem::crux));
  }

  static PageGuess own(Page page) {
    Metadata metadata = page.metadata();
    return new PageGuess(page.text(), known("title", metadata.title().orElse(null), "author", String.join(", ", metadata.authors()),
        "date", metadata.first(MetadataField.PUBLISHED).orElse(null), "site", metadata.first(MetadataField.OUTLET).orElse(null)));
  }

  private static PageGuess readability(MarkedPage page) {
    net.dankito.readability4j.Article article = new Readability4JExtended(page.url(), page.html()).parse();
    return new PageGuess(text(article.getTextContent()), known("title", article.getTitle(), "author", article.getByline()));
  }

  private static PageGuess boilerpipe(MarkedPage page) {
    try {
      TextDocument document = new BoilerpipeSAXInput(new InputSource(new StringReader(page.html()))).getTextDocument();
      return new PageGuess(de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(document), known("title", document.getTitle()));
    } catch (BoilerpipeProcessingException | SAXException e) {
      return new PageGuess("", Map.of());
    }
  }

  private static PageGuess crux(MarkedPage page) {
    Article article = ArticleExtractor.with(page.url(), page.html()).extractMetadata().extractContent().article();
    return new PageGuess(article.document == null ? "" : article.document.text(), known("title", article.title, "site", article.siteName));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Returns what is known of fields and their values, in turn. */
  private static Map<String, String> known(@Nullable String... pairs) {
    Map<String, String> known = new TreeMap<>();
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      if (pairs[i + 1] != null) {
        known.put(pairs[i], pairs[i + 1]);
      }
    }
    return known;
  }
}
