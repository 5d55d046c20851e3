package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A name of the caller's own: what a thing is called, which other forms of the name it goes by, and what the caller knows
 * about it.
 *
 * <p>A name and its aliases are found as whole words in exactly the case given, a straight apostrophe standing for a
 * curved one too. A possessive behind them is no part of the mention; a plural is another word, to be given as an alias.
 * Patterns are found as whole words too, each match up to 200 characters long and within one
 * paragraph; empty matches are none.
 *
 * <p>Where a name has patterns, {@code $1} in it is what the first group matched and {@code $0} all of the match, so that
 * each bill or case is a thing of its own: {@code OwnName.of(LAW, "House Bill $1").pattern("(?:House Bill|H\\.B\\.) (\\d+)")}.
 *
 * @param name the name that the entity is to bear, whatever form the article uses
 * @param type what sort of thing it refers to
 * @param aliases other forms, in the order given, each once
 * @param patterns regular expressions as {@link Pattern} reads them, for forms that are too many to list
 * @param attributes what else is known, in the order given, such as "wikidata" to "Q9322"; nothing is made of it
 */
public record OwnName(String name, EntityType type, List<String> aliases, List<String> patterns,
    Map<String, String> attributes) {

  private static final int LONGEST_PATTERN = 1000;
  private static final Pattern REFERENCE = Pattern.compile("\\$(\\d)");

  /**
   * Makes an own name out of all its parts.
   *
   * @throws IllegalArgumentException if a part is blank, the type one of values, such as dates, a pattern wrong or longer
   *     than 1,000 characters, or a group that the name refers to missing in a pattern
   */
  public OwnName {
    name = words("name", name);
    aliases = ImmutableSet.copyOf(aliases.stream().map(alias -> words("alias", alias)).toList()).asList();
    patterns = ImmutableSet.copyOf(patterns).asList();
    attributes = ImmutableMap.copyOf(attributes);
    rule(!type.isValue(), type, "dates and amounts are values, not names, as the type of " + name);
    checkReferences(name, aliases, patterns);
    attributes.forEach((key, value) -> {
      words("attribute", key);
      words("attribute " + key, value);
    });
  }

  /**
   * Returns an own name without aliases, patterns or attributes.
   *
   * @param type what sort of thing it refers to
   * @param name the name
   * @return the own name
   * @throws IllegalArgumentException if the name is blank, or the type one of values, such as dates
   */
  public static OwnName of(EntityType type, String name) {
    return new OwnName(name, type, List.of(), List.of(), Map.of());
  }

  /**
   * Adds other forms of the name.
   *
   * @param aliases acronyms, short names, plurals, former names; one that is there already is not added again
   * @return this name with them
   * @throws IllegalArgumentException if one is blank
   */
  public OwnName alias(String... aliases) {
    return new OwnName(name, type, joined(this.aliases, aliases), patterns, attributes);
  }

  /**
   * Adds patterns for forms that are too many to list. Each pattern reads every text that the {@code Copydesk} reads, so
   * that what can be listed is better given as aliases. A pattern that takes too many steps in a paragraph is given up
   * there, which a {@link Diagnostic} tells.
   *
   * @param patterns regular expressions, such as "Az\\. \\d+"; {@code ^} and {@code $} stand for the ends of a paragraph
   * @return this name with them
   * @throws IllegalArgumentException if one is blank, no regular expression, too long, or without a group that the name
   *     refers to
   */
  public OwnName pattern(String... patterns) {
    return new OwnName(name, type, aliases, joined(this.patterns, patterns), attributes);
  }

  /**
   * Adds something that the caller knows, to be had back from the article.
   *
   * @param key what it is, such as "isin"
   * @param value the value
   * @return this name with it
   * @throws IllegalArgumentException if one is blank, or the key was given already
   */
  public OwnName attribute(String key, String value) {
    rule(!attributes.containsKey(key), key,
        "an attribute of " + quoted(name) + " may be given once, and was, as " + quoted(attributes.getOrDefault(key, "")));
    Map<String, String> more = new LinkedHashMap<>(attributes);
    more.put(requireNonNull(key, "key"), requireNonNull(value, "value"));
    return new OwnName(name, type, aliases, patterns, more);
  }

  /**
   * Tells whether each match of the patterns is a thing of its own.
   *
   * @return whether there are patterns and the name refers to their groups
   */
  public boolean isTemplate() {
    return !patterns.isEmpty() && REFERENCE.matcher(name).find();
  }

  /**
   * Names the thing that one match of a pattern stands for.
   *
   * @param match a match of one of the patterns
   * @return this name; for a template, one without patterns whose name holds what the groups matched
   */
  public OwnName matched(MatchResult match) {
    if (!isTemplate()) {
      return this;
    }
    String filled = REFERENCE.matcher(name).replaceAll(reference -> {
      String group = match.group(Integer.parseInt(reference.group(1)));
      return group == null ? "" : Matcher.quoteReplacement(group);
    });
    return new OwnName(filled.isBlank() ? match.group() : filled, type, List.of(), List.of(), attributes);
  }

  private static void checkReferences(String name, List<String> aliases, List<String> patterns) {
    int groups = patterns.stream().mapToInt(OwnName::groups).min().orElse(0);
    if (patterns.isEmpty() || !REFERENCE.matcher(name).find()) {
      return;
    }
    rule(aliases.isEmpty(), aliases, "an alias has no groups for the name " + quoted(name) + " to refer to");
    REFERENCE.matcher(name).results().map(MatchResult::group).forEach(group -> rule(
        Integer.parseInt(group.substring(1)) <= groups, group, "every pattern of " + quoted(name) + " must have the group"));
  }

  private static int groups(String pattern) {
    words("pattern", pattern);
    rule(pattern.length() <= LONGEST_PATTERN, pattern, "a pattern may have " + LONGEST_PATTERN + " characters");
    try {
      return Pattern.compile(pattern).matcher("").groupCount();
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("a pattern must be a regular expression: " + e.getMessage(), e);
    }
  }

  private static String words(String what, String words) {
    String plain = CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
    rule(!plain.isEmpty(), quoted(words), "a " + what + " must not be blank");
    return plain;
  }

  private static String quoted(String words) {
    return '"' + words + '"';
  }

  private static List<String> joined(List<String> some, String... more) {
    return ImmutableSet.<String>builder().addAll(some).addAll(Arrays.asList(more)).build().asList();
  }

  private static void rule(boolean holds, Object value, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule + ": " + value);
    }
  }
}
