package io.github.copydesk.page;

import io.github.copydesk.article.MetadataFact;
import io.github.copydesk.article.MetadataField;
import io.github.copydesk.article.MetadataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/**
 * Finds when an article was published and last changed.
 *
 * <p>The first place that names a day settles the day; where it does not tell the moment with its zone, the first other place that
 * tells a moment of that day does. A page that shows nothing but when it was updated is taken to be of that day.
 */
final class PublicationDates {

  private static final List<String> OPEN_GRAPH =
      List.of("article:published_time", "og:article:published_time", "og:published_time", "article:published");
  private static final List<String> METAS = List.of("datepublished", "date", "dc.date.issued", "dcterms.issued", "dc.date", "parsely-pub-date",
      "cxenseparse:publishtime", "pubdate", "publishdate", "publish_date", "publish-date", "publication_date", "sailthru.date",
      "citation_publication_date", "citation_date", "article.published", "dcterms.created", "dcterms.date", "published-date",
      "publication-date", "published_time");
  private static final List<String> CHANGES = List.of("datemodified", "last-modified", "dcterms.modified", "cxenseparse:modifytime",
      "article.updated", "updated");
  private static final int MOST_TIMES = 10;

  private final PageClues clues;
  private final LinkedData linked;
  private final Bylines bylines;

  PublicationDates(PageClues clues, LinkedData linked, Bylines bylines) {
    this.clues = clues;
    this.linked = linked;
    this.bylines = bylines;
  }

  private record Place(MetadataSource source, Supplier<List<String>> texts) {}

  List<MetadataFact> read() {
    List<MetadataFact> facts = new ArrayList<>(settled(MetadataField.PUBLISHED, publication()));
    facts.addAll(settled(MetadataField.MODIFIED, change()));
    return facts;
  }

  private static List<MetadataFact> settled(MetadataField field, List<Place> places) {
    MetadataFact settled = null;
    for (Place place : places) {
      if (settled != null && (Days.isMoment(settled.value()) || place.source() == MetadataSource.TEXT)) {
        break;
      }
      String day = place.texts().get().stream().flatMap(text -> Days.read(text).stream()).findFirst().orElse("");
      if (!day.isEmpty() && (settled == null || Days.isMoment(day) && Days.isSameDay(day, settled.value()))) {
        settled = new MetadataFact(field, day, place.source());
      }
    }
    return settled == null ? List.of() : List.of(settled);
  }

  private List<Place> publication() {
    List<Place> places = new ArrayList<>();
    places.add(new Place(MetadataSource.JSON_LD, () -> first(linked.texts("datePublished", "uploadDate", "dateCreated"))));
    metas(places, MetadataSource.OPEN_GRAPH, OPEN_GRAPH);
    metas(places, MetadataSource.META, METAS);
    places.add(new Place(MetadataSource.MARKUP, () -> first(values(clues.of(Clue.PUBLISHED_ITEM)))));
    places.add(new Place(MetadataSource.TIME, () -> times(PublicationDates::isPublication)));
    places.add(new Place(MetadataSource.TIME, () -> times(time -> !isChange(time))));
    places.add(new Place(MetadataSource.TEXT, bylines::days));
    places.add(new Place(MetadataSource.TIME, () -> times(PublicationDates::isChange)));
    places.add(new Place(MetadataSource.TEXT, () -> first(bylines.changes())));
    return places;
  }

  private List<Place> change() {
    List<Place> places = new ArrayList<>();
    places.add(new Place(MetadataSource.JSON_LD, () -> first(linked.texts("dateModified"))));
    metas(places, MetadataSource.OPEN_GRAPH, List.of("article:modified_time", "og:updated_time", "article:updated_time"));
    metas(places, MetadataSource.META, CHANGES);
    places.add(new Place(MetadataSource.MARKUP, () -> first(values(clues.of(Clue.MODIFIED_ITEM)))));
    places.add(new Place(MetadataSource.TIME, () -> times(PublicationDates::isChange)));
    places.add(new Place(MetadataSource.TEXT, () -> first(bylines.changes())));
    return places;
  }

  private void metas(List<Place> places, MetadataSource source, List<String> names) {
    names.forEach(name -> places.add(new Place(source, () -> first(clues.metas(name)))));
  }

  private static List<String> first(List<String> values) {
    return values.stream().limit(1).toList();
  }

  private List<String> times(Function<Element, Boolean> which) {
    return first(values(bylines.title().nearest(clues.of(Clue.TIME)).stream().limit(MOST_TIMES).filter(which::apply).toList()));
  }

  /** An element says its day for machines in an attribute, else in its text. */
  private static List<String> values(List<Element> elements) {
    return elements.stream().map(element -> Days.read(element.attr("datetime")).isPresent() ? element.attr("datetime")
        : element.hasAttr("content") ? element.attr("content") : PageClues.text(element))
        .filter(value -> Days.read(value).isPresent()).toList();
  }

  private static boolean isPublication(Element time) {
    String classes = time.className();
    return !isChange(time)
        && (time.hasAttr("pubdate") || classes.contains("publish") || classes.contains("entry-date") || classes.contains("posted"));
  }

  /** A time may be called "published updated" where it is both. */
  private static boolean isChange(Element time) {
    String classes = time.className();
    return (classes.contains("updated") || classes.contains("modified")) && !classes.contains("publish");
  }
}
