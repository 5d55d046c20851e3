package io.github.copydesk.page;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements that tell something about the text in them. */
enum PageTag {
  A, P, LI, H1, H2, H3, H4, H5, H6, TD, TH, FIGCAPTION, FIGURE, HEADER, FOOTER, NAV, ASIDE, ARTICLE, MAIN, SECTION, FORM,
  BUTTON, TABLE, TIME, LABEL, ADDRESS, BLOCKQUOTE, PRE, DL, UL, OL, DIV, SPAN, CAPTION, DETAILS, STRONG, B, EM, I, DIALOG;

  private static final ImmutableMap<String, PageTag> BY_NAME = Arrays.stream(values())
      .collect(ImmutableMap.toImmutableMap(tag -> tag.name().toLowerCase(Locale.ROOT), Function.identity()));

  /** What an element is to those who hear the page, where that is more than its name says. */
  private static final ImmutableMap<String, PageTag> BY_ROLE = ImmutableMap.<String, PageTag>builder()
      .put("navigation", NAV).put("menu", NAV).put("menubar", NAV).put("complementary", ASIDE).put("contentinfo", FOOTER)
      .put("banner", FOOTER).put("search", FORM).put("dialog", DIALOG).put("alertdialog", DIALOG).buildOrThrow();

  static final long HEADINGS = H1.bit() | H2.bit() | H3.bit() | H4.bit() | H5.bit() | H6.bit();
  static final long EMPHASIS = STRONG.bit() | B.bit() | EM.bit() | I.bit();

  long bit() {
    return 1L << ordinal();
  }

  /** Returns the bit of what an element's role makes it, 0 where that tells nothing. */
  static long ofRole(String role) {
    return bit(BY_ROLE.get(role));
  }

  /** Returns the bit of an element's name, 0 for one that tells nothing. */
  static long bit(String name) {
    return bit(BY_NAME.get(name));
  }

  private static long bit(@Nullable PageTag tag) {
    return tag == null ? 0 : tag.bit();
  }
}
