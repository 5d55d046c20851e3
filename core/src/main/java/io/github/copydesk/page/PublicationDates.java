package io.github.copydesk.page;

import io.github.copydesk.article.MetadataFact;
import io.github.copydesk.article.MetadataField;
import io.github.copydesk.article.MetadataSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
  private static final List<String> METAS = List.of("datepublished", "dc.date.issued", "dcterms.issued", "parsely-pub-date",
      "cxenseparse:publishtime", "pubdate", "publishdate", "publish_date", "publish-date", "publication_date", "sailthru.date",
      "citation_publication_date", "citation_date", "article.published", "dcterms.created", "published-date",
      "publication-date", "published_time");

  /** What does not say whether it is of the publication. */
  private static final List<String> ANY = List.of("date", "dc.date", "dcterms.date");
  private static final List<String> OPEN_GRAPH_CHANGES = List.of("article:modified_time", "og:updated_time", "article:updated_time");
  private static final List<String> CHANGES = List.of("datemodified", "last-modified", "dcterms.modified", "cxenseparse:modifytime",
      "article.updated", "updated");

  private final PageClues clues;
  private final LinkedData linked;
  private final ShownDays shown;

  PublicationDates(PageClues clues, LinkedData linked, ShownDays shown) {
    this.clues = clues;
    this.linked = linked;
    this.shown = shown;
  }

  List<MetadataFact> read() {
    Optional<MetadataFact> day = publication().findFirst();
    Optional<MetadataFact> change = change().findFirst();
    Stream<MetadataFact> published = day.stream().map(found -> exact(found, this::forMachines)).flatMap(found -> local(found).stream());
    return Stream.concat(published, change.stream().map(found -> exact(found, this::declaredChange))).toList();
  }

  private static MetadataFact exact(MetadataFact day, Supplier<Stream<MetadataFact>> told) {
    return Days.isMoment(day.value()) ? day : told.get().filter(fact -> isMomentOf(fact, day)).findFirst().orElse(day);
  }

  private static boolean isMomentOf(MetadataFact fact, MetadataFact day) {
    return Days.isMoment(fact.value()) && Days.isSameDay(fact.value(), day.value());
  }

  /**
   * Universal time does not tell the outlet's own day: another telling of the moment does, or the address. Where that is another day, it
   * is given as well.
   */
  private List<MetadataFact> local(MetadataFact day) {
    if (!Moments.isUniversal(day.value())) {
      return List.of(day);
    }
    Optional<MetadataFact> local = forMachines().flatMap(fact -> Moments.local(day.value(), fact.value()).stream()
        .map(value -> new MetadataFact(MetadataField.PUBLISHED, value, fact.source()))).findFirst();
    if (local.filter(fact -> Days.isSameDay(fact.value(), day.value())).isPresent()) {
      return List.of(local.get());
    }
    Optional<MetadataFact> other = local.or(() -> addressed().filter(fact -> Moments.isAnotherDay(day.value(), fact.value())).findFirst());
    return Stream.concat(Stream.of(day), other.stream()).toList();
  }

  private Stream<MetadataFact> publication() {
    return inTurn(List.of(this::declared, shown::near, this::addressed, this::undecided, shown::nearChanges, shown::far,
        () -> shown.changes(MetadataField.PUBLISHED)));
  }

  private Stream<MetadataFact> undecided() {
    return metas(MetadataField.PUBLISHED, MetadataSource.META, ANY);
  }

  private Stream<MetadataFact> forMachines() {
    return inTurn(List.of(this::declared, this::undecided, shown::machineTimes));
  }

  private Stream<MetadataFact> declared() {
    return inTurn(List.of(
        () -> facts(MetadataField.PUBLISHED, MetadataSource.JSON_LD, linked.texts("datePublished", "uploadDate", "dateCreated")),
        () -> metas(MetadataField.PUBLISHED, MetadataSource.OPEN_GRAPH, OPEN_GRAPH),
        () -> metas(MetadataField.PUBLISHED, MetadataSource.META, METAS),
        () -> facts(MetadataField.PUBLISHED, MetadataSource.MARKUP, values(clues.of(Clue.PUBLISHED_ITEM).stream().filter(this::isOwn)))));
  }

  /** What stands far from the headline is about another article, unless readers do not see it. */
  private boolean isOwn(Element item) {
    return item.normalName().equals("meta") || shown.isNear(item);
  }

  /** Looks in a place only where none before it has what is sought. */
  private static Stream<MetadataFact> inTurn(List<Supplier<Stream<MetadataFact>>> places) {
    return places.stream().flatMap(Supplier::get);
  }

  private Stream<MetadataFact> change() {
    return inTurn(List.of(this::declaredChange, () -> shown.changes(MetadataField.MODIFIED)));
  }

  private Stream<MetadataFact> declaredChange() {
    return inTurn(List.of(
        () -> facts(MetadataField.MODIFIED, MetadataSource.JSON_LD, linked.texts("dateModified")),
        () -> metas(MetadataField.MODIFIED, MetadataSource.OPEN_GRAPH, OPEN_GRAPH_CHANGES),
        () -> metas(MetadataField.MODIFIED, MetadataSource.META, CHANGES),
        () -> facts(MetadataField.MODIFIED, MetadataSource.MARKUP, values(clues.of(Clue.MODIFIED_ITEM).stream()))));
  }

  private Stream<MetadataFact> metas(MetadataField field, MetadataSource source, List<String> names) {
    return names.stream().map(name -> clues.metas(name)).filter(values -> !values.isEmpty()).flatMap(values -> facts(field, source, values));
  }

  private static Stream<MetadataFact> facts(MetadataField field, MetadataSource source, List<String> values) {
    return values.stream().limit(1).flatMap(value -> Days.declared(value).stream()).map(value -> new MetadataFact(field, value, source));
  }

  private Stream<MetadataFact> addressed() {
    return clues.addresses().stream().flatMap(address -> AddressDay.of(address).stream())
        .map(day -> new MetadataFact(MetadataField.PUBLISHED, day, MetadataSource.LINK)).limit(1);
  }

  private static List<String> values(Stream<Element> elements) {
    return elements.map(element -> Stream.of(element.attr("datetime"), element.attr("content"), PageClues.text(element))
        .filter(value -> Days.read(value).isPresent()).findFirst().orElse("")).filter(value -> !value.isEmpty()).toList();
  }
}
