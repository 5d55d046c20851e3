package io.github.copydesk.article;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which elements the texts of a page stand in. */
public final class PageElements {

  /** Those of a plain text: none. */
  public static final PageElements NONE = builder().build();

  private final ImmutableIntArray starts;
  private final ImmutableList<PageElement> elements;

  private record Text(int start, PageElement element) {}

  private PageElements(List<Text> texts) {
    this.starts = ImmutableIntArray.copyOf(texts.stream().mapToInt(Text::start));
    this.elements = texts.stream().map(Text::element).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns a builder to which the texts of the page are added.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds the element that a part of the page comes from.
   *
   * @param span a part of the page's source
   * @return the innermost element that holds all texts in it; for a part without text, those before and after it; empty for a page
   *     without any
   */
  public Optional<PageElement> around(RawSpan span) {
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    int first = lastFrom(span.start());
    int last = Math.max(first, lastFrom(span.end() - 1));
    return Optional.of(elements.get(first).around(elements.get(last)));
  }

  /** Returns the last text that starts at an offset or before it; the first where none does. */
  private int lastFrom(int offset) {
    int low = 0;
    int high = starts.length() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PageElements others && starts.equals(others.starts) && elements.equals(others.elements);
  }

  @Override
  public int hashCode() {
    return starts.hashCode();
  }

  @Override
  public String toString() {
    return "PageElements[" + elements.size() + " texts]";
  }

  /** Takes the texts of a page. */
  public static final class Builder {

    private final List<Text> texts = new ArrayList<>();
    private boolean sorted = true;

    private Builder() {}

    /**
     * Adds a text.
     *
     * @param start where it starts in the page's source
     * @param element the innermost element around it
     * @return this builder
     */
    public Builder add(int start, PageElement element) {
      sorted &= texts.isEmpty() || texts.get(texts.size() - 1).start() <= start;
      texts.add(new Text(start, element));
      return this;
    }

    /**
     * Makes the map.
     *
     * @return the texts added so far, in the order of the source
     */
    public PageElements build() {
      return new PageElements(sorted ? texts : texts.stream().sorted(Comparator.comparingInt(Text::start)).toList());
    }
  }
}
