package io.github.copydesk.cleaning;

import io.github.copydesk.article.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes characters plain: one kind of space, one kind of line break, nothing invisible, no wrong encoding, no entities.
 *
 * <p>Quotation marks, dashes and letters stay as they stand; runs of spaces stay too, since they may be indents.
 */
final class CharacterNormalizer {

  private static final char JOINER = '\u200D';
  private static final char NON_JOINER = '\u200C';
  private static final int FIRST_SCRIPT_THAT_JOINS = 0x0600;

  private final String raw;
  private final Markup markup;
  private final Mojibake mojibake;
  private final Rewriting rewriting;
  private final List<Debris> tags = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  CharacterNormalizer(String raw) {
    this.raw = raw;
    this.markup = new Markup(raw);
    this.mojibake = new Mojibake(raw);
    this.rewriting = new Rewriting(raw);
  }

  Rewritten normalize() {
    int at = 0;
    while (at < raw.length()) {
      at = isPlain(raw.charAt(at)) ? copyPlain(at) : rewriteOne(at);
    }
    return rewriting.done();
  }

  /** Returns the tags that were taken out, in raw offsets. */
  List<Debris> tags() {
    return tags;
  }

  /** Returns what was odd, in raw offsets. */
  List<Note> notes() {
    return notes;
  }

  private static boolean isPlain(char character) {
    return character >= ' ' && character < 0x7F && character != '&' && character != '<' || character == '\n';
  }

  private int copyPlain(int start) {
    int end = start + 1;
    while (end < raw.length() && isPlain(raw.charAt(end))) {
      end++;
    }
    rewriting.copy(start, end);
    return end;
  }

  private int rewriteOne(int at) {
    char character = raw.charAt(at);
    if (character == '&') {
      return rewriteEntity(at);
    }
    if (character == '<') {
      return rewriteTag(at);
    }
    Mojibake.Repair repair = Mojibake.mayStartWith(character) ? mojibake.at(at) : null;
    if (repair != null) {
      String meant = plain(repair.characters());
      notes.add(new Note(at, repair.end(), Diagnostic.Kind.MOJIBAKE,
          "\"" + raw.substring(at, repair.end()) + "\" was read in a wrong encoding, taken as \"" + meant + "\""));
      rewriting.replace(at, repair.end(), meant);
      return repair.end();
    }
    rewriteCharacter(at);
    return at + 1;
  }

  private int rewriteEntity(int at) {
    Markup.Entity entity = markup.entityAt(at);
    if (entity == null) {
      rewriting.copy(at, at + 1);
      return at + 1;
    }
    rewriting.replace(at, entity.end(), plain(entity.characters()));
    return entity.end();
  }

  private int rewriteTag(int at) {
    Markup.Tag tag = markup.tagAt(at);
    if (tag == null) {
      rewriting.copy(at, at + 1);
      return at + 1;
    }
    tags.add(new Debris(at, tag.end(), tag.kind()));
    rewriting.replace(at, tag.end(), tag.breaksTheLine() ? "\n" : "");
    return tag.end();
  }

  private void rewriteCharacter(int at) {
    char character = raw.charAt(at);
    if (isLineBreak(character)) {
      boolean first = character == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
      rewriting.replace(at, at + 1, first ? "" : "\n");
    } else if (isSpace(character)) {
      rewriting.replace(at, at + 1, " ");
    } else if (!isInvisible(character) || joins(at)) {
      rewriting.copy(at, at + 1);
    }
  }

  private static String plain(String characters) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < characters.length(); i++) {
      char character = characters.charAt(i);
      if (isLineBreak(character)) {
        plain.append('\n');
      } else if (isSpace(character)) {
        plain.append(' ');
      } else if (!isInvisible(character)) {
        plain.append(character);
      }
    }
    return plain.toString();
  }

  private static boolean isLineBreak(char character) {
    return switch (character) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  private static boolean isSpace(char character) {
    return character == '\t' || Character.isSpaceChar(character);
  }

  static boolean isInvisible(char character) {
    return Character.getType(character) == Character.FORMAT || Character.isISOControl(character);
  }

  /** A joiner means something within emoji and in scripts whose letters join. */
  private boolean joins(int at) {
    char character = raw.charAt(at);
    return (character == JOINER || character == NON_JOINER)
        && at > 0 && at + 1 < raw.length() && takesJoiners(raw.charAt(at - 1)) && takesJoiners(raw.charAt(at + 1));
  }

  private static boolean takesJoiners(char character) {
    boolean generalPunctuation = character >= '\u2000' && character <= '\u206F';
    return character >= FIRST_SCRIPT_THAT_JOINS && !generalPunctuation && !isSpace(character);
  }
}
