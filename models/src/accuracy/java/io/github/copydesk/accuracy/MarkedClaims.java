package io.github.copydesk.accuracy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads articles in which people marked claims, as attributions: a content takes in the quotation marks around it, which the
 * guidelines of claims leave out and PolNeAR has.
 */
public final class MarkedClaims {

  private static final String OPENING = "“\"‘'";
  private static final String CLOSING = "”\"’'";
  private static final String FINAL = ".,";

  private MarkedClaims() {}

  /**
   * Reads a folder.
   *
   * @param folder a folder of {@code .json} files, in the form of the gold of claims
   * @return its articles, by name
   * @throws IOException if one cannot be read
   */
  public static List<AttributedDocument> read(Path folder) throws IOException {
    List<AttributedDocument> documents = new ArrayList<>();
    for (Document document : Documents.read(folder)) {
      JsonObject json = JsonParser.parseString(Files.readString(folder.resolve(document.name() + ".json"))).getAsJsonObject();
      List<Relation> relations = ClaimLayer.parse(json, new Tokens(document.text())).claims().stream()
          .filter(claim -> claim.cue().isPresent())
          .map(claim -> relation(claim, document.text()))
          .toList();
      documents.add(new AttributedDocument(document, relations, List.of()));
    }
    return documents;
  }

  private static Relation relation(ClaimLayer.Asserted claim, String text) {
    List<Span> content = claim.content().stream().map(span -> withMarks(span, text)).toList();
    return new Relation(claim.source().stream().toList(), claim.cue().stream().toList(), content);
  }

  private static Span withMarks(Span span, String text) {
    boolean opened = span.start() > 0 && OPENING.indexOf(text.charAt(span.start() - 1)) >= 0;
    int mark = isAt(FINAL, span.end(), text) ? span.end() + 1 : span.end();
    boolean closed = isAt(CLOSING, mark, text);
    return new Span(opened ? span.start() - 1 : span.start(), opened && closed ? mark + 1 : span.end());
  }

  private static boolean isAt(String marks, int at, String text) {
    return at < text.length() && marks.indexOf(text.charAt(at)) >= 0;
  }
}
