package io.github.copydesk.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The shape of the house: arrows one way, one door a stage, OpenNLP behind one wall, no rooms without a purpose. */
class ShapeTest {

  private static final String ROOT = "io.github.copydesk";

  /** Packages that stages lean on; they see values alone. */
  private static final List<String> SUPPORTS = List.of("lexicon", "sequence", "opennlp");

  /** The stages in the order a text flows. */
  private static final List<String> STAGES = List.of(
      "page", "cleaning", "segmentation", "quotation", "entity", "value", "coreference", "attribution", "claim");

  /** What each package shows: its door, and the results that do not live in {@code article}. */
  private static final Map<String, Set<String>> DOORS = Map.ofEntries(
      entry("page", Set.of("PageReader", "Page", "PageBlocks", "BlockModel", "BoostedTrees")),
      entry("cleaning", Set.of("Cleaner", "CleanText")),
      entry("segmentation", Set.of("Segmenter", "Segments", "Sentence", "Token", "TagInput", "VerbForm")),
      entry("quotation", Set.of("QuotationFinder")),
      entry("entity", Set.of("MentionFinder")),
      entry("value", Set.of("ValueFinder")),
      entry("coreference", Set.of("CoreferenceResolver", "Resolution")),
      entry("attribution", Set.of("Attributor", "AttributionModel", "Candidate", "CandidateFinder", "CandidateWeights",
          "CueRates", "Paragraphs", "Stretch")),
      entry("claim", Set.of("ClaimFinder")),
      entry("dossier", Set.of("Dossier", "Links", "Link", "Excerpt", "EntityLink", "EntityReason", "JoinedEntity", "Appearance",
          "QuotationLink", "QuotationReason", "Agreement", "AgreementReason", "Disagreement", "DisagreementReason", "Shared",
          "Telling", "Precedence", "Exclusives")),
      entry("lexicon", Set.of("Lexicon")),
      entry("sequence", Set.of("SequenceTagger", "KnownPhrases", "Neighbours", "SequenceModel", "Chunk", "LabelSet", "Labelling",
          "Features", "FeatureHash", "FeatureWeights", "WordClusters", "Viterbi", "ClusterPaths", "SparseWeights", "SureWords",
          "TagModel", "TokenTagger", "WordShape")),
      entry("opennlp", Set.of("OpenNlpModels")));

  /** The packages that callers see besides the root. */
  private static final Set<String> EXPORTED = Set.of("article", "dossier");

  private static final Pattern EMPTY_PACKAGE = Pattern.compile("utils?|commons?|helpers?|internal|managers?|impl|model");
  private static final Pattern EMPTY_CLASS = Pattern.compile(".*(Utils?|Commons?|Helpers?|Internals?|Managers?|Impl)");
  private static final Pattern PROMISE_TO_DO = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
  private static final Pattern OWN_PACKAGE = Pattern.compile("io\\.github\\.copydesk\\.([a-z]+)\\b.*");

  static final List<SourceFile> CORE = Repository.sources("core", Repository.MAIN);
  static final List<SourceFile> EXAMPLES = Repository.sources("examples", Repository.MAIN);
  static final List<String> ROOMS = List.copyOf(new TreeSet<>(DOORS.keySet()));

  @ParameterizedTest
  @FieldSource("CORE")
  void importsAlongTheArrowsOnly(SourceFile source) {
    if (!source.packageName().equals(ROOT)) {
      String room = room(source.packageName());
      assertThat(source.references(ROOT + ".")).allMatch(name -> sees(room, room(name)), "is seen from " + room);
    }
  }

  private static boolean sees(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    return switch (from) {
      case "article" -> false;
      case "lexicon", "sequence", "opennlp" -> to.equals("article");
      case "dossier" -> to.equals("article") || to.equals("lexicon");
      default -> to.equals("article") || SUPPORTS.contains(to)
          || STAGES.contains(to) && STAGES.indexOf(to) < STAGES.indexOf(from);
    };
  }

  @Test
  void hasARoomForEveryPackage() {
    Set<String> packages = new TreeSet<>(DOORS.keySet());
    packages.add("article");
    assertThat(CORE).extracting(SourceFile::packageName).filteredOn(name -> !name.equals(ROOT))
        .allMatch(name -> packages.contains(name.substring(ROOT.length() + 1)), "is a package of the design");
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void showsOneDoorAndItsResults(String room) {
    List<String> shown = CORE.stream().filter(source -> source.packageName().equals(ROOT + "." + room))
        .flatMap(source -> source.publicTypes().stream()).toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(DOORS.get(room));
  }

  @Test
  void keepsOpenNlpBehindOneWall() {
    assertThat(CORE).filteredOn(source -> !source.references("opennlp.").isEmpty())
        .extracting(SourceFile::packageName).containsOnly(ROOT + ".opennlp");
  }

  @ParameterizedTest
  @FieldSource("EXAMPLES")
  void needsTheExportedPackagesAloneInExamples(SourceFile source) {
    assertThat(source.references(ROOT + ".")).filteredOn(name -> OWN_PACKAGE.matcher(name).matches())
        .allMatch(name -> EXPORTED.contains(room(name)), "is exported");
  }

  @Test
  void namesNoPackageOrClassForNothing() {
    for (SourceFile source : Repository.sources(Repository.MAIN)) {
      assertThat(source.packageName().split("\\.")).noneMatch(part -> EMPTY_PACKAGE.matcher(part).matches());
      assertThat(source.types()).noneMatch(type -> EMPTY_CLASS.matcher(type.name()).matches());
    }
  }

  @Test
  void keepsNoStateInStatics() {
    assertThat(Repository.sources(Repository.MAIN)).flatMap(SourceFile::types)
        .flatMap(SourceFile.Type::changeableStatics).isEmpty();
  }

  @Test
  void leavesNothingToDo() {
    for (SourceFile source : Repository.sources(List.of("src/main/java", "src/training/java", "src/accuracy/java"))) {
      assertThat(PROMISE_TO_DO.matcher(source.text()).find()).as(source.name()).isFalse();
    }
  }

  private static String room(String name) {
    Matcher matcher = OWN_PACKAGE.matcher(name);
    return matcher.matches() ? matcher.group(1) : "";
  }
}
