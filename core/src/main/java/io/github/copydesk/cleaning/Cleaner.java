package io.github.copydesk.cleaning;

/**
 * Takes page debris out of raw text.
 *
 * <p>Four rewritings follow each other, and their offset maps compose: characters are made plain, paragraphs set apart,
 * those glued together parted, and debris cut out. Prose comes first: whatever may be prose stays.
 */
public final class Cleaner {

  /**
   * Cleans a text.
   *
   * @param raw any string
   * @return the clean text
   */
  public CleanText clean(String raw) {
    return new Cleaning(raw).run();
  }
}
