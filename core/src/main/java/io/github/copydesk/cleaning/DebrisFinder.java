package io.github.copydesk.cleaning;

import io.github.copydesk.article.RemovalKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks every rule about every paragraph of a laid-out text. */
final class DebrisFinder {

  private static final List<ParagraphRule> PARAGRAPH_RULES = List.of(
      new Furniture(), new SectionLabels(), new KnownPhrases(), new CopyrightLines(), new Contacts(), new Bylines(),
      new Pointers());
  private static final List<PieceRule> PIECE_RULES = List.of(new Credits(), new Posts(), new TemplateRemains());

  private final DatelineReader datelines = new DatelineReader();
  private final List<Paragraph> paragraphs;
  private final @Nullable RemovalKind[] kinds;
  private final List<Debris> found = new ArrayList<>();
  private DatelineReader.@Nullable Found dateline;

  DebrisFinder(String text) {
    this.paragraphs = Paragraph.of(text);
    this.kinds = new RemovalKind[paragraphs.size()];
  }

  /** Returns the debris in the order of the text, pieces apart from each other. */
  List<Debris> find() {
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kindOf(paragraphs.get(i)).orElse(null);
    }
    new Corrections().mark(paragraphs, kinds);
    new SplitBylines().mark(paragraphs, kinds);
    new Teasers().mark(paragraphs, kinds);
    new AuthorBoxes().mark(paragraphs, kinds);
    for (int i = 0; i < kinds.length; i++) {
      take(paragraphs.get(i), kinds[i]);
    }
    return found;
  }

  /** Returns the dateline, with a place rather than without, once the debris was found. */
  Optional<DatelineReader.Found> dateline() {
    return Optional.ofNullable(dateline);
  }

  private static Optional<RemovalKind> kindOf(Paragraph paragraph) {
    for (ParagraphRule rule : PARAGRAPH_RULES) {
      Optional<RemovalKind> kind = rule.kindOf(paragraph);
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private void take(Paragraph paragraph, @Nullable RemovalKind kind) {
    if (kind != null) {
      found.add(paragraph.all(kind));
    } else if (!takeDateline(paragraph)) {
      takePieces(paragraph, 0);
    }
  }

  private boolean takeDateline(Paragraph paragraph) {
    if (!paragraph.isAtHead() || dateline != null && !dateline.place().isEmpty()) {
      return false;
    }
    Optional<DatelineReader.Found> date = datelines.date(paragraph);
    Optional<DatelineReader.Found> read = date.or(() -> datelines.place(paragraph));
    read.ifPresent(line -> {
      if (dateline == null || date.isEmpty()) {
        dateline = line;
      }
      found.add(line.debris());
      takePieces(paragraph, line.end() - paragraph.start());
    });
    return read.isPresent();
  }

  private void takePieces(Paragraph paragraph, int from) {
    List<Debris> pieces = new ArrayList<>();
    for (PieceRule rule : PIECE_RULES) {
      for (Debris piece : rule.within(paragraph)) {
        if (piece.start() >= from && pieces.stream().noneMatch(other -> overlap(other, piece))) {
          pieces.add(piece);
        }
      }
    }
    pieces.sort(Comparator.comparingInt(Debris::start));
    pieces.forEach(piece -> found.add(piece.shifted(paragraph.start())));
  }

  private static boolean overlap(Debris one, Debris other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
