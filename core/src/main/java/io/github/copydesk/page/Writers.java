package io.github.copydesk.page;

import io.github.copydesk.article.MetadataFact;
import io.github.copydesk.article.MetadataField;
import io.github.copydesk.article.MetadataSource;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds who wrote an article: first a person wherever one is named, then whatever stands for one, such as the outlet itself. */
final class Writers {

  private static final List<String> METAS = List.of("author", "article:author", "parsely-author", "cxenseparse:author", "dc.creator",
      "dcterms.creator", "sailthru.author", "byl", "og:article:author");
  private static final Pattern WRITER_LABEL = Pattern.compile("(?i)(?:written|posted|verfasst|geschrieben|geschreven|escrito|scritto) .*|by|"
      + "author|autore?|auteur|écrit par|von|por");
  private static final Pattern NAMED =
      Pattern.compile("(?i)(?:.*[ _-])?(?:author|byline)s?(?:[_-]+(?:link|details|info|title))?(?: .*)?"
          + "|(?:.*[ _-])?(?:author|byline)[^ ]*name(?: .*)?");
  private static final Pattern CAPITALISED = Pattern.compile("(?:[Bb]y:? )?\\p{Lu}[\\p{L}.'’-]*(?:(?:, | / | & | )(?:\\(?\\p{Lu}[\\p{L}.'’()-]*|de|da|di|del|van|von|der|den|la|le|bin|al|el|and|und|et|y)){0,6}");
  private static final int LONGEST = 80;
  private static final int LONGEST_CLASSES = 300;
  private static final int FAR = 12;

  private final PageClues clues;
  private final LinkedData linked;
  private final AuthorNames names;
  private final Bylines bylines;

  Writers(PageClues clues, LinkedData linked, OutletNames outlet, Bylines bylines) {
    this.clues = clues;
    this.linked = linked;
    this.names = new AuthorNames(outlet);
    this.bylines = bylines;
  }

  /** What JSON-LD calls the writer may be a body; elsewhere a person that is named is more likely to be it. */
  List<MetadataFact> read() {
    List<MetadataFact> writers = declared(names::writers).all();
    return writers.isEmpty() ? found() : writers;
  }

  private FactSearch declared(Function<String, List<String>> reading) {
    return new FactSearch(MetadataField.AUTHOR, reading).in(MetadataSource.JSON_LD, linked.texts("author", "creator"));
  }

  private List<MetadataFact> found() {
    FactSearch persons = elsewhere(new FactSearch(MetadataField.AUTHOR, names::persons))
        .inTurn(MetadataSource.TEXT, bylines::likely)
        .inTurn(MetadataSource.TEXT, this::classed);
    return persons.all().isEmpty() ? elsewhere(declared(names::read)).inTurn(MetadataSource.TEXT, bylines::guesses).all() : persons.all();
  }

  private FactSearch elsewhere(FactSearch search) {
    METAS.forEach(name -> search.in(MetadataSource.META, () -> clues.metas(name)));
    return search.in(MetadataSource.META, () -> clues.metas("citation_author").stream().map(Writers::turned).toList())
        .in(MetadataSource.META, this::cardWriter)
        .in(MetadataSource.MARKUP, () -> family(clues.of(Clue.AUTHOR_ITEM)))
        .in(MetadataSource.MARKUP, () -> family(clues.of(Clue.AUTHOR_LINK)))
        .inTurn(MetadataSource.TEXT, bylines::said);
  }

  /** Bibliographies write "Lee, Ann". */
  private static String turned(String name) {
    int comma = name.indexOf(',');
    return comma < 0 ? name : name.substring(comma + 1).strip() + " " + name.substring(0, comma);
  }

  /** Cards for posts have rows of a label and a value. */
  private List<String> cardWriter() {
    boolean labelled = clues.metas("twitter:label1").stream().anyMatch(label -> WRITER_LABEL.matcher(label).matches());
    return labelled ? clues.metas("twitter:data1") : List.of();
  }

  /** The writers of an article stand together; the next ones are those of its neighbours. */
  private static List<String> family(List<Element> elements) {
    Element first = elements.isEmpty() ? null : elements.get(0);
    return elements.stream().filter(element -> above(element) == above(first)).map(Writers::name).toList();
  }

  private static @Nullable Element above(@Nullable Element element) {
    Element parent = element == null ? null : element.parent();
    return parent == null || parent.parent() == null ? parent : parent.parent();
  }

  private static String name(Element element) {
    Element name = element.hasAttr("itemscope") ? element.selectFirst("[itemprop=name]") : null;
    Element naming = name == null ? element : name;
    return naming.hasAttr("content") ? naming.attr("content") : PageClues.text(naming);
  }

  /** Returns what stands in elements called those of the writer, from the headline on. */
  private List<String> classed() {
    return clues.of(Clue.AUTHOR_CLASS).stream()
        .filter(element -> isNamed(element.className()) && bylines.title().isBefore(element) && !isComment(element))
        .map(element -> element.childrenSize() > 1 ? element.child(0) : element)
        .map(PageClues::text).filter(text -> text.length() <= LONGEST && CAPITALISED.matcher(text).matches()).toList();
  }

  private static boolean isNamed(String classes) {
    return classes.length() <= LONGEST_CLASSES && NAMED.matcher(classes).matches();
  }

  private static boolean isComment(Element element) {
    Element around = element;
    for (int i = 0; i < FAR && around != null; i++) {
      if (around.className().contains("comment") || around.id().contains("comment")) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }
}
