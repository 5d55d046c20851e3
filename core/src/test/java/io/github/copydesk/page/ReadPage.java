package io.github.copydesk.page;

import io.github.copydesk.article.Metadata;

/** What small pages say of themselves. */
final class ReadPage {

  private ReadPage() {}

  static Metadata metadata(String html) {
    return metadata(html, "");
  }

  /** Reads a page that was found at an address. */
  static Metadata metadata(String html, String found) {
    return new MetadataReader(PageBlocks.of(html), found).read();
  }

  /** Returns a page's script with linked data. */
  static String linked(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  static String meta(String name, String content) {
    return "<meta property='" + name + "' content=\"" + content + "\">";
  }
}
