package io.github.copydesk.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a page whose encoding must be found out: by its byte order mark, by what the server said, by what the page says near its
 * top, and by whether the bytes are UTF-8, in this order (HTML Living Standard, 13.2.3). Windows-1252 reads whatever is left.
 *
 * <p>Unlike there, bytes that are UTF-8 beyond doubt are read as such, whatever is said of them: no other encoding makes several
 * letters of it by chance, while pages are often stored anew and keep what they said before.
 */
final class PageBytes {

  private static final int TOP = 16_384;
  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:+-]+)");
  private static final Pattern META = Pattern.compile("(?i)<meta\\b[^>]*?" + CHARSET.pattern());
  private static final Pattern XML = Pattern.compile("(?i)<\\?xml\\b[^>]*?encoding\\s*=\\s*[\"']([\\w.:+-]+)");

  /** Names that pages use for an encoding with more letters in it (Encoding Standard, 4.2). */
  private static final Map<String, String> MEANT = Map.of("iso-8859-1", "windows-1252", "us-ascii", "windows-1252", "iso-8859-9", "windows-1254",
      "tis-620", "x-windows-874", "gb2312", "GB18030", "gbk", "GB18030", "euc-kr", "x-windows-949", "shift_jis", "windows-31j");

  /** So many letters beyond ASCII must be UTF-8 to contradict what was said; fewer occur by chance in Chinese pages. */
  private static final int FEWEST = 4;
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);
  private static final char REPLACED = '\uFFFD';

  private final byte[] bytes;

  PageBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The decoded page.
   *
   * @param text its source, with U+FFFD for what could not be read
   * @param encoding the name of the encoding it was read in
   * @param undecoded how many characters could not be read
   */
  record Decoded(String text, String encoding, int undecoded) {}

  Decoded read(String contentType) {
    Optional<Charset> marked = mark();
    int skipped = marked.isEmpty() ? 0 : marked.get().equals(StandardCharsets.UTF_8) ? 3 : 2;
    Charset charset = marked.or(() -> said(contentType)).or(this::unicode).orElse(LATIN);
    String text = new String(bytes, skipped, bytes.length - skipped, charset);
    return new Decoded(text, charset.name(), Math.max(0, replaced(text) - (charset.equals(StandardCharsets.UTF_8) ? written() : 0)));
  }

  private static int replaced(String text) {
    int count = 0;
    for (int at = text.indexOf(REPLACED); at >= 0; at = text.indexOf(REPLACED, at + 1)) {
      count++;
    }
    return count;
  }

  /** Counts the replacement characters that were there before. */
  private int written() {
    int count = 0;
    for (int i = 0; i + 2 < bytes.length; i++) {
      count += bytes[i] == REPLACEMENT[0] && bytes[i + 1] == REPLACEMENT[1] && bytes[i + 2] == REPLACEMENT[2] ? 1 : 0;
    }
    return count;
  }

  private Optional<Charset> mark() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  private boolean startsWith(int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private Optional<Charset> said(String contentType) {
    return named(CHARSET, contentType).or(this::declared)
        .map(charset -> charset.equals(StandardCharsets.UTF_8) || unicodeLetters() < FEWEST ? charset : StandardCharsets.UTF_8);
  }

  /** A page that can be read byte by byte as far as here is not in UTF-16, whatever it says. */
  private Optional<Charset> declared() {
    String top = new String(bytes, 0, Math.min(TOP, bytes.length), StandardCharsets.ISO_8859_1);
    return named(META, top).or(() -> named(XML, top))
        .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
  }

  private Optional<Charset> unicode() {
    return unicodeLetters() < 0 ? Optional.empty() : Optional.of(StandardCharsets.UTF_8);
  }

  /** Counts the letters beyond ASCII if all bytes are UTF-8; -1 where they are not. */
  private int unicodeLetters() {
    try {
      return (int) StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).chars().filter(letter -> letter > 0x7F).count();
    } catch (CharacterCodingException e) {
      return -1;
    }
  }

  private static Optional<Charset> named(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      return Optional.of(Charset.forName(MEANT.getOrDefault(charset.name().toLowerCase(Locale.ROOT), charset.name())));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
