package io.github.copydesk.page;

import io.github.copydesk.article.MetadataFact;
import io.github.copydesk.article.MetadataField;
import io.github.copydesk.article.MetadataSource;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the headline: what JSON-LD calls one, what readers see as one, what the page is to be called elsewhere, in this order.
 *
 * <p>Nothing is a headline in JSON-LD that is unlike all the others. One that was cut is given whole, and of one with more behind a
 * mark, such as "Floods recede | News", the part is taken that is a heading of the page.
 */
final class Headlines {

  private static final Pattern CUT = Pattern.compile("\\s*(?:…|\\.{3})$");
  private static final double UNLIKE = 0.3;
  private static final double HALF = 0.5;
  private static final double SAME = 0.9;
  private static final int FEWEST_WORDS = 3;

  private final PageBlocks blocks;
  private final PageClues clues;
  private final Titles titles;
  private final List<String> linked;
  private final List<String> declared;
  private final List<String> shown;

  Headlines(PageBlocks blocks, PageClues clues, LinkedData linked, OutletNames outlet) {
    this.blocks = blocks;
    this.clues = clues;
    this.titles = new Titles(outlet);
    this.linked = read(linked.texts("headline").stream().limit(1));
    this.declared = read(Stream.concat(clues.metas("og:title", "twitter:title").stream(), Stream.of(clues.title())));
    this.shown = shown(read(clues.texts(Clue.HEADING).stream().filter(main -> !isOutlet(main)))).stream().map(this::withoutKicker).toList();
  }

  private List<String> read(Stream<String> values) {
    return values.flatMap(value -> titles.read(value).stream()).distinct().toList();
  }

  List<MetadataFact> read() {
    return new FactSearch(MetadataField.TITLE, value -> titles.read(value).stream().map(this::heading).toList())
        .in(MetadataSource.TEXT, shown.stream().filter(this::isWhole).toList())
        .in(MetadataSource.JSON_LD, linked.stream().filter(this::isBelieved).toList())
        .in(MetadataSource.TEXT, shown)
        .in(MetadataSource.OPEN_GRAPH, clues.metas("og:title"))
        .in(MetadataSource.META, clues.metas("twitter:title", "citation_title", "dc.title", "title"))
        .in(MetadataSource.META, List.of(clues.title()))
        .first();
  }

  /** Tells whether a headline goes on where that of JSON-LD ends. */
  private boolean isWhole(String headline) {
    return linked.stream().map(start -> CUT.matcher(start).replaceFirst(""))
        .anyMatch(start -> !start.isEmpty() && headline.length() > start.length() && headline.startsWith(start));
  }

  private boolean isBelieved(String headline) {
    return declared.isEmpty() && shown.isEmpty() || Math.max(likeness(headline, declared), likeness(headline, shown)) >= UNLIKE;
  }

  /** An outlet may have its name for a main heading; that ends the title behind a mark, and the headline is a lesser heading then. */
  private boolean isOutlet(String main) {
    return Titles.heads(clues.title(), main).anyMatch(head -> clues.texts(Clue.SUBHEADING).stream().anyMatch(head::equalsIgnoreCase));
  }

  /** A heading may begin with a line above the headline, which a title that is declared leaves out. */
  private String withoutKicker(String main) {
    return declared.stream().filter(title -> main.length() > title.length() && main.endsWith(title)
        && title.split(" ").length > FEWEST_WORDS && !Character.isLetterOrDigit(main.charAt(main.length() - title.length() - 1)))
        .findFirst().orElse(main);
  }

  /** Of several main headings the one that is likest to what is declared; a lesser one where it is all but the same. */
  private List<String> shown(List<String> mains) {
    List<String> witnesses = Stream.of(declared, linked, address()).flatMap(List::stream).toList();
    String main = mains.stream().max(Comparator.comparingDouble(heading -> likeness(heading, witnesses))).orElse("");
    double like = likeness(main, witnesses);
    String titled = blocks.isTitleLike() ? blocks.text(blocks.titleAt()) : "";
    boolean lesser = !titled.isEmpty() && (like == 0 || like < HALF && likeness(titled, witnesses) >= SAME);
    String shown = lesser || mains.size() > 1 && like < UNLIKE ? titled : main;
    return shown.isEmpty() ? List.of() : List.of(shown);
  }

  /** The last part of an address often has the words of the headline. */
  private List<String> address() {
    return clues.addresses().stream().limit(1)
        .map(address -> address.substring(address.lastIndexOf('/', address.length() - 2) + 1).replace('-', ' ')).toList();
  }

  private static double likeness(String headline, List<String> others) {
    WordSet words = WordSet.of(headline);
    return others.stream().mapToDouble(other -> words.likeness(WordSet.of(other))).max().orElse(0);
  }

  /** Returns the part of a headline before or behind a mark that is a heading by itself, if one is. */
  private String heading(String headline) {
    List<String> parts = Titles.marked(headline);
    if (parts.size() < 2) {
      return headline;
    }
    List<String> headings = Stream.of(Clue.HEADING, Clue.SUBHEADING).flatMap(clue -> clues.texts(clue).stream()).toList();
    return parts.stream().filter(part -> part.split(" ").length >= FEWEST_WORDS)
        .flatMap(part -> headings.stream().filter(part::equalsIgnoreCase)).findFirst().orElse(headline);
  }
}
