package io.github.copydesk.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * A word list: entries of one or more words, each perhaps with a value behind a tab.
 *
 * <p>Files are UTF-8, one entry a line, sorted, unique, with lines of {@code # key: value} at the head that give name,
 * version, source and licence.
 */
public final class Lexicon {

  private final ImmutableMap<String, String> entries;

  private Lexicon(ImmutableMap<String, String> entries) {
    this.entries = entries;
  }

  /**
   * Loads a list that lies beside a class.
   *
   * @param owner the class that uses it
   * @param name the file's name without ".txt"
   * @return the list
   * @throws IllegalArgumentException if there is no such file
   */
  public static Lexicon load(Class<?> owner, String name) {
    URL file = owner.getResource(name + ".txt");
    if (file == null) {
      throw new IllegalArgumentException("no lexicon " + name + ".txt beside " + owner.getName());
    }
    ImmutableMap.Builder<String, String> entries = ImmutableMap.builder();
    try {
      for (String line : Resources.readLines(file, StandardCharsets.UTF_8)) {
        if (!line.isEmpty() && !line.startsWith("# ")) {
          int tab = line.indexOf('\t');
          entries.put(tab < 0 ? line : line.substring(0, tab), tab < 0 ? "" : line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon " + name + ".txt cannot be read", e);
    }
    return new Lexicon(entries.buildOrThrow());
  }

  /**
   * Tells whether the list has an entry.
   *
   * @param entry the entry, in the list's own case
   * @return whether it is there
   */
  public boolean contains(String entry) {
    return entries.containsKey(entry);
  }

  /**
   * Returns what stands behind an entry.
   *
   * @param entry the entry, in the list's own case
   * @return its value, empty where it has none, absent where it is not in the list
   */
  public Optional<String> value(String entry) {
    return Optional.ofNullable(entries.get(entry));
  }

  /**
   * Returns all entries.
   *
   * @return the entries, in the order of the file
   */
  public Set<String> entries() {
    return entries.keySet();
  }
}
