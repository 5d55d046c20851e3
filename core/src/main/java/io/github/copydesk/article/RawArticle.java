package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a caller hands in: the raw text or web page, and what is known about it from elsewhere.
 *
 * <p>Each fact is given once, as in {@code RawArticle.of(text).title("Floods recede").published(date)}; each call
 * returns a new value.
 */
public final class RawArticle {

  private final Input input;
  private final @Nullable String title;
  private final @Nullable LocalDate published;
  private final @Nullable URI url;

  private record Input(String text, boolean html, String encoding, int undecoded) {

    Input {
      requireNonNull(text, "text");
    }
  }

  private RawArticle(Input input, @Nullable String title, @Nullable LocalDate published, @Nullable URI url) {
    this.input = input;
    this.title = title;
    this.published = published;
    this.url = url;
  }

  /**
   * Returns a raw article with a text and nothing else.
   *
   * @param text plain text, page debris and all; any string will do
   * @return the raw article
   */
  public static RawArticle of(String text) {
    return new RawArticle(new Input(text, false, "", 0), null, null, null);
  }

  /**
   * Returns a raw article with a web page and nothing else. What the page says of itself need not be added.
   *
   * @param html the source of the page; any string will do
   * @return the raw article
   */
  public static RawArticle ofHtml(String html) {
    return new RawArticle(new Input(html, true, "", 0), null, null, null);
  }

  /**
   * Returns a raw article with the bytes of a web page. Their encoding is found out from their byte order mark, from what the
   * server said, from what the page says, and from the bytes, in this order; but bytes that are UTF-8 beyond doubt are read as such
   * unless their mark says otherwise. What cannot be read becomes U+FFFD, is counted by {@link #undecoded} and told by a diagnostic.
   *
   * @param html the page as it was received
   * @param contentType what the server said of it, such as "text/html; charset=utf-8"; empty where that is not known
   * @return the raw article, whose text is the decoded page
   */
  public static RawArticle ofHtml(byte[] html, String contentType) {
    PageBytes.Decoded page = new PageBytes(html).read(contentType);
    return new RawArticle(new Input(page.text(), true, page.encoding(), page.undecoded()), null, null, null);
  }

  /**
   * Adds the headline.
   *
   * @param title the headline
   * @return this article with its headline
   * @throws IllegalStateException if it has one already
   */
  public RawArticle title(String title) {
    return new RawArticle(input, once("title", this.title, title), published, url);
  }

  /**
   * Adds the day of publication, on which relative dates such as "Thursday" depend.
   *
   * @param published the day, in the outlet's own time zone
   * @return this article with its day
   * @throws IllegalStateException if it has one already
   */
  public RawArticle published(LocalDate published) {
    return new RawArticle(input, title, once("published", this.published, published), url);
  }

  /**
   * Adds the address the article was found at. Nothing is ever fetched from it.
   *
   * @param url the address
   * @return this article with its address
   * @throws IllegalStateException if it has one already
   */
  public RawArticle url(URI url) {
    return new RawArticle(input, title, published, once("url", this.url, url));
  }

  private static <T> T once(String name, @Nullable T present, T value) {
    requireNonNull(value, name);
    if (present != null) {
      throw new IllegalStateException(name + " was set already, to " + present);
    }
    return value;
  }

  /**
   * Returns the raw text as it was given, or the source of the page.
   *
   * @return the text, perhaps empty
   */
  public String text() {
    return input.text();
  }

  /**
   * Tells whether this is a web page.
   *
   * @return whether it was made by {@link #ofHtml}
   */
  public boolean isHtml() {
    return input.html();
  }

  /**
   * Returns the encoding that the bytes of the page were read in.
   *
   * @return its name, such as "UTF-8", if bytes were given
   */
  public Optional<String> encoding() {
    return input.encoding().isEmpty() ? Optional.empty() : Optional.of(input.encoding());
  }

  /**
   * Returns how many characters of the bytes of the page could not be read; U+FFFD stands for each in the text.
   *
   * @return 0 or more
   */
  public int undecoded() {
    return input.undecoded();
  }

  /**
   * Returns the headline, if it was given.
   *
   * @return the headline
   */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /**
   * Returns the day of publication, if it was given.
   *
   * @return the day
   */
  public Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }

  /**
   * Returns the address, if it was given.
   *
   * @return the address
   */
  public Optional<URI> url() {
    return Optional.ofNullable(url);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RawArticle article
        && input.equals(article.input)
        && Objects.equals(title, article.title)
        && Objects.equals(published, article.published)
        && Objects.equals(url, article.url);
  }

  @Override
  public int hashCode() {
    return Objects.hash(input, title, published, url);
  }

  @Override
  public String toString() {
    return "RawArticle[" + text().length() + " characters, title=" + title + ", published=" + published + "]";
  }
}
