package io.github.copydesk.cleaning;

import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.OffsetMap;
import io.github.copydesk.article.RawSpan;
import io.github.copydesk.article.Removal;
import io.github.copydesk.article.Removals;
import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One text on its way through the rewritings; what is found on the way is kept in raw offsets. */
final class Cleaning {

  private static final Comparator<Removal> BY_PLACE = Comparator
      .comparingInt((Removal removal) -> removal.span().start())
      .thenComparing(removal -> removal.span().end(), Comparator.reverseOrder());

  private final String raw;
  private final List<Removal> removals = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private String text;
  private OffsetMap origin;

  Cleaning(String raw) {
    this.raw = raw;
    this.text = raw;
    this.origin = OffsetMap.identity(raw.length());
  }

  CleanText run() {
    normalizeCharacters();
    take(new ParagraphLayout(text).lay());
    partGluedParagraphs();
    Optional<Dateline> dateline = cutDebris();
    removals.sort(BY_PLACE);
    return new CleanText(text, origin, new Removals(removals), dateline, diagnostics());
  }

  private void normalizeCharacters() {
    CharacterNormalizer characters = new CharacterNormalizer(raw);
    Rewritten normalized = characters.normalize();
    note(characters.notes());
    characters.tags().forEach(this::remove);
    take(normalized);
  }

  private void partGluedParagraphs() {
    GluedParagraphs glued = new GluedParagraphs(text);
    note(glued.notes());
    take(glued.apart());
  }

  private Optional<Dateline> cutDebris() {
    DebrisFinder finder = new DebrisFinder(text);
    List<Debris> debris = finder.find();
    GarbledWords garbled = new GarbledWords(text);
    debris.forEach(this::remove);
    garbled.repairs().forEach(this::remove);
    note(garbled.notes());
    Optional<Dateline> dateline = finder.dateline()
        .map(found -> found.dateline(rawSpan(found.start(), found.end()), raw));
    take(new Excision(text).cut(debris, garbled.repairs()));
    return dateline;
  }

  private void take(Rewritten rewritten) {
    text = rewritten.text();
    origin = origin.then(rewritten.origin());
  }

  private void remove(Debris debris) {
    RawSpan span = rawSpan(debris.start(), debris.end());
    removals.add(new Removal(span, span.of(raw), debris.kind()));
  }

  private void note(List<Note> found) {
    for (Note note : found) {
      RawSpan span = rawSpan(note.start(), note.end());
      notes.add(new Note(span.start(), span.end(), note.kind(), note.message()));
    }
  }

  /** Returns where a piece of the text as it is now stands in the raw input, with invisible characters behind it. */
  private RawSpan rawSpan(int start, int end) {
    RawSpan span = origin.original(new Span(start, end));
    int rawEnd = span.end();
    while (rawEnd < raw.length() && Character.getType(raw.charAt(rawEnd)) == Character.FORMAT) {
      rawEnd++;
    }
    return new RawSpan(span.start(), rawEnd);
  }

  private List<Diagnostic> diagnostics() {
    List<Diagnostic> diagnostics = new ArrayList<>();
    notes.sort(Comparator.comparingInt(Note::start));
    int start = 0;
    for (Note note : notes) {
      start = cleanOffset(note.start(), start);
      Span span = new Span(start, cleanOffset(note.end(), start));
      diagnostics.add(new Diagnostic(span, note.kind(), note.message()));
    }
    return diagnostics;
  }

  /** Returns the first clean character, not before {@code from}, that comes from a raw offset or behind it. */
  private int cleanOffset(int rawOffset, int from) {
    int offset = from;
    while (offset < text.length() && origin.original(new Span(offset, offset + 1)).start() < rawOffset) {
      offset++;
    }
    return offset;
  }
}
