package io.github.copydesk.cleaning;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads back UTF-8 that was read as windows-1252 or Latin-1, once or twice: {@code â€™} to {@code ’}.
 *
 * <p>Only what cannot be meant is read back. Other wrong encodings are not looked for.
 */
final class Mojibake {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  /** The characters that windows-1252 has where Latin-1 has controls. */
  private static final String WINDOWS_1252_ONLY = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
  /** The first letters of UTF-8 pairs, triples and quadruples that news texts hold, as windows-1252 shows them. */
  private static final String LEADS = "ÂÃÄÅâðïÎÐ";
  /** What is left of a closing double mark or a hyphen, whose last bytes have no letter in windows-1252. */
  private static final String HALF_A_MARK = "â€";
  /** The characters of windows-1252 that also stand by themselves behind a letter. */
  private static final String ALSO_PUNCTUATION = "”“’‘…—–";
  private static final int LONGEST = 32;

  private final String text;

  Mojibake(String text) {
    this.text = text;
  }

  /** A piece that was read back. */
  record Repair(int end, String characters) {}

  static boolean mayStartWith(char character) {
    return LEADS.indexOf(character) >= 0;
  }

  /** Returns what the text from {@code start} was before, or null where it is as it was meant. */
  @Nullable Repair at(int start) {
    String run = runFrom(start);
    for (int length = Math.min(run.length(), LONGEST); length >= 2; length--) {
      String decoded = decoded(run.substring(0, length));
      if (decoded != null && isCertain(start, length, decoded)) {
        String again = decoded.equals(HALF_A_MARK) ? wholeMark(start, start + length) : decoded(decoded);
        return new Repair(start + length, again == null ? decoded : again);
      }
    }
    int half = start + HALF_A_MARK.length();
    return run.startsWith(HALF_A_MARK) ? new Repair(half, wholeMark(start, half)) : null;
  }

  private String wholeMark(int start, int end) {
    boolean withinAWord = start > 0 && Character.isLetter(text.charAt(start - 1))
        && end < text.length() && Character.isLetter(text.charAt(end));
    return withinAWord ? "‐" : "”";
  }

  private boolean isCertain(int start, int length, String decoded) {
    boolean pair = length == 2;
    boolean punctuation = ALSO_PUNCTUATION.indexOf(text.charAt(start + 1)) >= 0;
    boolean letterFollows = start + length < text.length() && Character.isLetter(text.charAt(start + length));
    return !decoded.isEmpty() && (!pair || !punctuation || letterFollows);
  }

  private String runFrom(int start) {
    int end = start;
    while (end < text.length() && end < start + LONGEST && isOddByte(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isOddByte(char character) {
    return character >= 0x80 && (character <= 0xFF || WINDOWS_1252_ONLY.indexOf(character) >= 0);
  }

  private static @Nullable String decoded(String characters) {
    byte[] bytes = new byte[characters.length()];
    for (int i = 0; i < bytes.length; i++) {
      char character = characters.charAt(i);
      if (!isOddByte(character)) {
        return null;
      }
      bytes[i] = character <= 0xFF ? (byte) character : oneByte(character);
    }
    try {
      CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return decoded.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static byte oneByte(char character) {
    return String.valueOf(character).getBytes(WINDOWS_1252)[0];
  }
}
