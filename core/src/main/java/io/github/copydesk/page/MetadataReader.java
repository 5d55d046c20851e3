package io.github.copydesk.page;

import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.MetadataFact;
import io.github.copydesk.article.MetadataField;
import io.github.copydesk.article.MetadataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** Reads what a page says of its article. Of several places for a field the first that says anything is believed. */
final class MetadataReader {

  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8})*");
  private static final Pattern BETWEEN_KEYWORDS = Pattern.compile("\\s*[,;]\\s*");
  private static final Pattern TRACKER = Pattern.compile("(?i)[?&](?:utm_\\w+|fbclid|gclid|srsltid|mc_[ce]id)=[^&#]*");

  private final PageBlocks blocks;
  private final PageClues clues;
  private final LinkedData linked;
  private final OutletNames outlet;
  private final Addresses addresses;

  /**
   * Looks at a page.
   *
   * @param blocks the page
   * @param found where it was found, empty where that is not known
   */
  MetadataReader(PageBlocks blocks, String found) {
    this.blocks = blocks;
    this.clues = new PageClues(blocks, found);
    this.linked = new LinkedData(clues);
    this.outlet = new OutletNames(
        Stream.concat(linked.outlets().stream(), clues.metas("og:site_name", "application-name").stream()).toList(),
        clues.addresses());
    this.addresses = new Addresses(clues.attributes(Clue.BASE, "href"), Stream.concat(Stream.of(found), clues.addresses().stream()).toList());
  }

  Metadata read() {
    List<MetadataFact> facts = new ArrayList<>(new Headlines(blocks, clues, linked, outlet).read());
    TitlePlace title = TitlePlace.of(blocks, facts.isEmpty() ? "" : facts.get(0).value());
    Bylines bylines = new Bylines(blocks, title);
    facts.addAll(described());
    facts.addAll(new Writers(clues, linked, outlet, bylines).read());
    facts.addAll(new PublicationDates(clues, linked, new ShownDays(blocks, clues, title)).read());
    facts.addAll(placed());
    facts.addAll(addressed());
    facts.addAll(new FactSearch(MetadataField.KEYWORD, value -> keywords(value))
        .in(MetadataSource.JSON_LD, linked.texts("keywords"))
        .in(MetadataSource.OPEN_GRAPH, clues.metas("article:tag"))
        .in(MetadataSource.META, clues.metas("keywords"))
        .in(MetadataSource.META, clues.metas("news_keywords")).all());
    return new Metadata(facts);
  }

  private List<MetadataFact> described() {
    return plain(MetadataField.STANDFIRST)
        .in(MetadataSource.JSON_LD, linked.texts("description"))
        .in(MetadataSource.OPEN_GRAPH, clues.metas("og:description"))
        .in(MetadataSource.META, clues.metas("description", "twitter:description", "dc.description")).first();
  }

  private List<MetadataFact> placed() {
    List<MetadataFact> facts = new ArrayList<>(plain(MetadataField.OUTLET)
        .in(MetadataSource.JSON_LD, linked.texts("publisher"))
        .in(MetadataSource.OPEN_GRAPH, clues.metas("og:site_name"))
        .in(MetadataSource.JSON_LD, linked.siteName())
        .in(MetadataSource.META, clues.metas("application-name", "dc.publisher", "publisher")).first());
    facts.addAll(plain(MetadataField.SECTION)
        .in(MetadataSource.JSON_LD, linked.texts("articleSection"))
        .in(MetadataSource.OPEN_GRAPH, clues.metas("article:section"))
        .in(MetadataSource.META, clues.metas("section", "parsely-section", "articlesection")).first());
    return facts;
  }

  private List<MetadataFact> addressed() {
    List<MetadataFact> facts = new ArrayList<>(new FactSearch(MetadataField.LANGUAGE, MetadataReader::language)
        .in(MetadataSource.LINK, List.of(clues.language()))
        .in(MetadataSource.JSON_LD, linked.texts("inLanguage"))
        .in(MetadataSource.OPEN_GRAPH, clues.metas("og:locale"))
        .in(MetadataSource.META, clues.metas("language", "content-language", "dc.language")).first());
    facts.addAll(new FactSearch(MetadataField.URL, this::address)
        .in(MetadataSource.LINK, clues.attributes(Clue.CANONICAL, "href"))
        .in(MetadataSource.OPEN_GRAPH, clues.metas("og:url"))
        .in(MetadataSource.JSON_LD, linked.texts("url")).first());
    facts.addAll(new FactSearch(MetadataField.IMAGE, this::address)
        .in(MetadataSource.OPEN_GRAPH, clues.metas("og:image", "og:image:url", "og:image:secure_url"))
        .in(MetadataSource.JSON_LD, linked.texts("image"))
        .in(MetadataSource.META, clues.metas("twitter:image", "twitter:image:src")).first());
    return facts;
  }

  /** Makes a search for words that readers may see. */
  private static FactSearch plain(MetadataField field) {
    Function<String, List<String>> reading = value -> {
      String words = ShownWords.of(value);
      return words.isEmpty() ? List.of() : List.of(words);
    };
    return new FactSearch(field, reading);
  }

  private static List<String> keywords(String value) {
    return BETWEEN_KEYWORDS.splitAsStream(Parser.unescapeEntities(value, false)).filter(word -> !word.isBlank()).toList();
  }

  private static List<String> language(String value) {
    return LANGUAGE.matcher(value).matches() ? List.of(Locale.forLanguageTag(value.replace('_', '-')).toLanguageTag()) : List.of();
  }

  /** An address is given in full or not at all, and without what tracks readers. */
  private List<String> address(String value) {
    String address = TRACKER.matcher(value).replaceAll("");
    int query = address.indexOf('&');
    boolean bare = query >= 0 && address.indexOf('?') < 0;
    return addresses.full(bare ? address.substring(0, query) + "?" + address.substring(query + 1) : address).stream().toList();
  }
}
