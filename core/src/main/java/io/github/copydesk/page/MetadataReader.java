package io.github.copydesk.page;

import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.MetadataFact;
import io.github.copydesk.article.MetadataField;
import io.github.copydesk.article.MetadataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page says of its article. Of several sources for a field the first that says anything is believed. */
final class MetadataReader {

  private final PageBlocks blocks;
  private final Document document;
  private final LinkedData linked;
  private final Map<String, List<String>> metas = new HashMap<>();
  private final List<MetadataFact> facts = new ArrayList<>();

  MetadataReader(PageBlocks blocks) {
    this.blocks = blocks;
    this.document = blocks.document();
    this.linked = new LinkedData(blocks.declarations().select("script"));
    for (Element meta : blocks.declarations().select("meta")) {
      for (String key : List.of("property", "name", "itemprop")) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT);
        String content = Spaces.collapsed(meta.attr("content"));
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.computeIfAbsent(name, it -> new ArrayList<>()).add(content);
        }
      }
    }
  }

  /** Where a field is looked for; the first place that has a value settles it. */
  private final class Search {

    private final MetadataField field;
    private final Function<String, List<String>> reading;
    private boolean found;

    Search(MetadataField field, Function<String, List<String>> reading) {
      this.field = field;
      this.reading = reading;
    }

    Search in(MetadataSource source, List<String> values) {
      List<String> read = found ? List.of()
          : values.stream().map(Spaces::collapsed).flatMap(value -> reading.apply(value).stream()).distinct().toList();
      read.forEach(value -> facts.add(new MetadataFact(field, value, source)));
      found |= !read.isEmpty();
      return this;
    }

    Search meta(MetadataSource source, String... names) {
      for (String name : names) {
        in(source, metas.getOrDefault(name, List.of()));
      }
      return this;
    }
  }

  Metadata read() {
    title();
    one(MetadataField.STANDFIRST).in(MetadataSource.JSON_LD, linked.texts("description"))
        .meta(MetadataSource.OPEN_GRAPH, "og:description").meta(MetadataSource.META, "description", "twitter:description");
    authors();
    dates();
    outlet();
    one(MetadataField.SECTION).in(MetadataSource.JSON_LD, linked.texts("articleSection"))
        .meta(MetadataSource.OPEN_GRAPH, "article:section").meta(MetadataSource.META, "section", "parsely-section");
    one(MetadataField.LANGUAGE).in(MetadataSource.LINK, attributes("html", "lang"))
        .in(MetadataSource.JSON_LD, linked.texts("inLanguage")).meta(MetadataSource.OPEN_GRAPH, "og:locale")
        .meta(MetadataSource.META, "language", "content-language");
    one(MetadataField.URL).in(MetadataSource.LINK, attributes("link[rel=canonical]", "href"))
        .meta(MetadataSource.OPEN_GRAPH, "og:url");
    one(MetadataField.IMAGE).meta(MetadataSource.OPEN_GRAPH, "og:image").in(MetadataSource.JSON_LD, linked.texts("image"))
        .meta(MetadataSource.META, "twitter:image");
    new Search(MetadataField.KEYWORD, value -> List.of(value.split("\\s*[,;]\\s*")))
        .in(MetadataSource.JSON_LD, linked.texts("keywords")).meta(MetadataSource.OPEN_GRAPH, "article:tag")
        .meta(MetadataSource.META, "keywords", "news_keywords");
    return new Metadata(facts);
  }

  private Search one(MetadataField field) {
    return new Search(field, value -> value.isEmpty() ? List.of() : List.of(value));
  }

  private void title() {
    Titles titles = new Titles(outletName());
    new Search(MetadataField.TITLE, titles::read)
        .in(MetadataSource.JSON_LD, first(linked.texts("headline")))
        .in(MetadataSource.TEXT, blocks.isTitleLike() ? List.of(blocks.text(blocks.titleAt())) : List.of())
        .meta(MetadataSource.OPEN_GRAPH, "og:title").meta(MetadataSource.META, "twitter:title", "dc.title", "title")
        .in(MetadataSource.TEXT, first(texts("h1"))).in(MetadataSource.TEXT, List.of(document.title()));
  }

  private static List<String> first(List<String> values) {
    return values.stream().limit(1).toList();
  }

  private void authors() {
    new Search(MetadataField.AUTHOR, AuthorNames::read)
        .in(MetadataSource.JSON_LD, linked.texts("author", "creator"))
        .meta(MetadataSource.META, "author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl",
            "citation_author")
        .in(MetadataSource.MARKUP, texts("[itemprop=author] [itemprop=name], [itemprop=author]"))
        .in(MetadataSource.MARKUP, first(texts("a[rel~=author]")))
        .in(MetadataSource.TEXT, first(Bylines.find(blocks)));
  }

  private void dates() {
    Function<String, List<String>> day = value -> Days.read(value).stream().toList();
    new Search(MetadataField.PUBLISHED, day).in(MetadataSource.JSON_LD, first(linked.texts("datePublished", "uploadDate")))
        .meta(MetadataSource.OPEN_GRAPH, "article:published_time", "og:article:published_time", "og:published_time")
        .meta(MetadataSource.META, "datepublished", "date", "dc.date.issued", "dc.date", "parsely-pub-date", "pubdate",
            "publishdate", "publish_date", "publish-date", "publication_date", "sailthru.date", "citation_publication_date",
            "article.published", "dcterms.created", "dcterms.date",
            "published-date", "publication-date", "published_time")
        .in(MetadataSource.MARKUP, first(attributes("[itemprop=datePublished]", "datetime")))
        .in(MetadataSource.MARKUP, first(texts("[itemprop=datePublished]")))
        .in(MetadataSource.TIME, first(attributes("time[pubdate], time.published, time.entry-date, article time", "datetime")))
        .in(MetadataSource.TIME, first(attributes("time[datetime]", "datetime")))
        .in(MetadataSource.TIME, texts("time"))
        .in(MetadataSource.TEXT, first(Bylines.days(blocks)));
    new Search(MetadataField.MODIFIED, day).in(MetadataSource.JSON_LD, first(linked.texts("dateModified")))
        .meta(MetadataSource.OPEN_GRAPH, "article:modified_time", "og:updated_time")
        .meta(MetadataSource.META, "datemodified", "last-modified", "dcterms.modified")
        .in(MetadataSource.MARKUP, first(attributes("[itemprop=dateModified]", "datetime")));
  }

  private void outlet() {
    one(MetadataField.OUTLET).in(MetadataSource.JSON_LD, first(linked.texts("publisher")))
        .meta(MetadataSource.OPEN_GRAPH, "og:site_name").meta(MetadataSource.META, "application-name", "dc.publisher");
  }

  private String outletName() {
    return metas.getOrDefault("og:site_name", linked.texts("publisher")).stream().findFirst().orElse("");
  }

  private List<String> texts(String query) {
    return blocks.declarations().select(query).stream().limit(10).map(Element::text).toList();
  }

  private List<String> attributes(String query, String name) {
    return blocks.declarations().select(query).stream().map(element -> element.attr(name)).filter(value -> !value.isBlank()).toList();
  }
}
