package io.github.copydesk.accuracy;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.copydesk.article.RawArticle;
import io.github.copydesk.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a split of PolNeAR (Newell et al. 2018): brat standoff beside raw texts. Of several annotators the first by name
 * counts; events without cue or content were left unfinished and are dropped.
 */
public final class PolNear {

  private static final Pattern FILE = Pattern.compile("(.*)_[0-9a-z]{4}\\.ann");
  private static final Pattern SPANS = Pattern.compile("T(\\d+)\\t(\\S+) ([\\d ;]+)(?:\\t.*)?");
  private static final Pattern EVENT = Pattern.compile("E\\d+\\t\\S+\\s*(.*)");
  private static final Pattern ROLE = Pattern.compile("(Source|Cue|Content)\\d*:T(\\d+)");
  private static final Comparator<Span> BY_START = Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  private PolNear() {}

  /**
   * Reads a split.
   *
   * @param split a folder with {@code text} and {@code attributions} in it
   * @return its documents, by name
   * @throws IOException if a file cannot be read
   */
  public static List<AttributedDocument> read(Path split) throws IOException {
    List<AttributedDocument> documents = new ArrayList<>();
    String last = "";
    for (Path file : Documents.files(split.resolve("attributions"), ".ann")) {
      Matcher name = FILE.matcher(file.getFileName().toString());
      if (name.matches() && !name.group(1).equals(last)) {
        last = name.group(1);
        String text = Files.readString(split.resolve("text").resolve(last + ".txt"));
        documents.add(parse(new Document(last, RawArticle.of(text)), Files.readString(file)));
      }
    }
    return documents;
  }

  /** Reads the annotation of one text. */
  static AttributedDocument parse(Document document, String annotation) {
    List<String> lines = Splitter.on('\n').splitToList(annotation);
    CodePoints offsets = new CodePoints(document.text());
    Map<String, List<Span>> spans = new HashMap<>();
    List<Span> discarded = new ArrayList<>();
    for (String line : lines) {
      Matcher marked = SPANS.matcher(line);
      if (marked.matches()) {
        List<Span> pieces = pieces(marked.group(3), offsets);
        spans.put(marked.group(1), pieces);
        if (marked.group(2).equals("Discard")) {
          discarded.addAll(pieces);
        }
      }
    }
    List<Relation> relations = lines.stream()
        .map(EVENT::matcher)
        .filter(Matcher::matches)
        .map(event -> relation(event.group(1), spans))
        .filter(relation -> !relation.cue().isEmpty() && !relation.content().isEmpty())
        .sorted(Comparator.comparingInt(PolNear::start))
        .toList();
    return new AttributedDocument(document, relations, discarded);
  }

  private static List<Span> pieces(String offsets, CodePoints points) {
    return Stream.of(offsets.split(";"))
        .map(piece -> piece.trim().split(" "))
        .map(piece -> points.span(Integer.parseInt(piece[0]), Integer.parseInt(piece[1])))
        .toList();
  }

  private static Relation relation(String roles, Map<String, List<Span>> spans) {
    ListMultimap<String, Span> byRole = ArrayListMultimap.create();
    for (String part : Splitter.on(' ').split(roles)) {
      Matcher role = ROLE.matcher(part);
      if (role.matches()) {
        byRole.putAll(role.group(1), spans.getOrDefault(role.group(2), List.of()));
      }
    }
    return new Relation(sorted(byRole.get("Source")), sorted(byRole.get("Cue")), sorted(byRole.get("Content")));
  }

  private static List<Span> sorted(List<Span> spans) {
    return spans.stream().sorted(BY_START).collect(Collectors.toUnmodifiableList());
  }

  private static int start(Relation relation) {
    return relation.spans().stream().mapToInt(Span::start).min().orElse(0);
  }
}
