package io.github.copydesk.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a page whose encoding must be found out: by its byte order mark, by what the server said, by what the page says near its
 * top, and by whether the bytes are UTF-8, in this order (HTML Living Standard, 13.2.3). Windows-1252 reads whatever is left.
 */
final class PageBytes {

  private static final int TOP = 4096;
  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:+-]+)");
  private static final Pattern META = Pattern.compile("(?i)<meta\\b[^>]*?" + CHARSET.pattern());
  private static final Pattern XML = Pattern.compile("(?i)<\\?xml\\b[^>]*?encoding\\s*=\\s*[\"']([\\w.:+-]+)");

  private final byte[] bytes;

  PageBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Decodes the bytes; what cannot be read becomes U+FFFD. */
  String read(String contentType) {
    Optional<Charset> marked = mark();
    int skipped = marked.isEmpty() ? 0 : marked.get().equals(StandardCharsets.UTF_8) ? 3 : 2;
    Charset charset = marked.or(() -> named(CHARSET, contentType)).or(this::declared).or(this::unicode).orElse(LATIN);
    return new String(bytes, skipped, bytes.length - skipped, charset);
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

  /** A page that can be read byte by byte as far as here is not in UTF-16, whatever it says. */
  private Optional<Charset> declared() {
    String top = new String(bytes, 0, Math.min(TOP, bytes.length), StandardCharsets.ISO_8859_1);
    return named(META, top).or(() -> named(XML, top))
        .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
  }

  private Optional<Charset> unicode() {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> named(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean isLatin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(isLatin ? LATIN : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
