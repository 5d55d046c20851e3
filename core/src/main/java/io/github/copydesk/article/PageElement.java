package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a web page, as the page has it once it is read: an element that its source leaves out, such as a table's body, is there,
 * and one that was nested wrongly may have been moved.
 */
public final class PageElement {

  private final @Nullable PageElement parent;
  private final String name;
  private final int place;

  private PageElement(@Nullable PageElement parent, String name, int place) {
    this.parent = parent;
    this.name = requireNonNull(name, "name");
    this.place = place;
    if (place < 1) {
      throw new IllegalArgumentException("place " + place + " of \"" + name + "\": the first element has place 1");
    }
  }

  /**
   * Returns the element that holds all others.
   *
   * @param name its name in small letters, such as "body"
   * @return the element
   */
  public static PageElement root(String name) {
    return new PageElement(null, name, 1);
  }

  /**
   * Returns an element within this one.
   *
   * @param name its name in small letters, such as "p"
   * @param place its place among the elements that stand directly in this one, from 1 on
   * @return the element
   * @throws IllegalArgumentException if the place is less than 1
   */
  public PageElement child(String name, int place) {
    return new PageElement(this, name, place);
  }

  /**
   * Returns the element directly around this one.
   *
   * @return the element; empty for the one that holds all others
   */
  public Optional<PageElement> parent() {
    return Optional.ofNullable(parent);
  }

  /**
   * Returns the name.
   *
   * @return the name in small letters, such as "p" or "blockquote"
   */
  public String name() {
    return name;
  }

  /**
   * Returns the place among the elements that stand directly in the same element.
   *
   * @return 1 or more
   */
  public int place() {
    return place;
  }

  /**
   * Finds the nearest element of a name, this one or one around it.
   *
   * @param name the name in small letters, such as "blockquote"
   * @return the element; empty where there is none
   */
  public Optional<PageElement> nearest(String name) {
    PageElement element = this;
    while (element != null && !element.name.equals(name)) {
      element = element.parent;
    }
    return Optional.ofNullable(element);
  }

  /**
   * Returns the way to this element as a selector of CSS, such as {@code body > div:nth-child(2) > p:nth-child(1)}, which any
   * program that reads pages by the HTML standard takes to the same element.
   *
   * @return the selector
   */
  public String path() {
    StringBuilder path = new StringBuilder();
    for (PageElement element = this; element != null; element = element.parent) {
      path.insert(0, element.step());
    }
    return path.toString();
  }

  private String step() {
    StringBuilder step = new StringBuilder(parent == null ? "" : " > ");
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      boolean plain = Character.isLetterOrDigit(letter) || letter == '-' || letter == '_';
      step.append(plain ? "" : "\\").append(letter);
    }
    return parent == null ? step.toString() : step.append(":nth-child(").append(place).append(')').toString();
  }

  private int depth() {
    int depth = 0;
    for (PageElement element = parent; element != null; element = element.parent) {
      depth++;
    }
    return depth;
  }

  /** Returns the innermost element that holds both. */
  PageElement around(PageElement other) {
    PageElement one = this;
    PageElement two = other;
    int deeper = one.depth() - two.depth();
    for (; deeper > 0 && one.parent != null; deeper--) {
      one = one.parent;
    }
    for (; deeper < 0 && two.parent != null; deeper++) {
      two = two.parent;
    }
    while (one != two && one.parent != null && two.parent != null) {
      one = one.parent;
      two = two.parent;
    }
    return one;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PageElement element && isSame(this, element);
  }

  private static boolean isSame(PageElement element, PageElement other) {
    PageElement one = element;
    PageElement two = other;
    while (one != null && two != null && one != two) {
      if (one.place != two.place || !one.name.equals(two.name)) {
        return false;
      }
      one = one.parent;
      two = two.parent;
    }
    return one == two;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, place);
  }

  @Override
  public String toString() {
    return path();
  }
}
