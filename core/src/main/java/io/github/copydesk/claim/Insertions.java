package io.github.copydesk.claim;

import com.google.common.collect.Sets;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Reading.Insertion;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.TimeExpression;
import io.github.copydesk.segmentation.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts names and dates into one claim, going through it once: a name only where the claim has not just named the same
 * person or, for a body or place, the same body or place.
 */
final class Insertions {

  /** The day, month or year at the head of a value; "2019-22", a summer, and "2021-Q3" give the year alone. */
  private static final Pattern CALENDAR =
      Pattern.compile("(\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?)?)(?:T[A-Z]{2}|-2[1-4]|-Q\\d)?");
  private static final int YEAR = 4;
  /** "The same day", "overnight": a day that hangs on another of the story. */
  private static final Pattern DAY_OF_THE_STORY = Pattern.compile("\\bday\\b|overnight");
  /** So close behind a description a name of the same thing is its apposition: "the mayor, Ann Hill". */
  private static final int APPOSITION = 2;
  /** A pronoun and what tells whether it owns something: "her widowed mother". */
  private static final int READ_AHEAD = 3;

  private final Segments segments;
  private final NameForms forms;
  private final QuotedWords quotedWords;
  private final Set<Entity> named = Sets.newIdentityHashSet();
  private final List<Insertion> found = new ArrayList<>();
  private @Nullable Entity person;
  private @Nullable Entity body;
  private int past;

  Insertions(Segments segments, NameForms forms, QuotedWords quotedWords) {
    this.segments = segments;
    this.forms = forms;
    this.quotedWords = quotedWords;
  }

  List<Insertion> found() {
    return found;
  }

  /** Takes notice of a name; a date that hangs on the day of publication is written out behind it. */
  void name(Reference name) {
    if (name.span().start() < past) {
      return;
    }
    if (name.entity() instanceof TimeExpression time) {
      date(name, time);
    } else if (!name.entity().type().isValue()) {
      named.add(name.entity());
      notice(name.entity());
    }
  }

  /** Days within a quotation hang on the day on which it was said, which the article seldom tells. */
  private void date(Reference name, TimeExpression time) {
    Matcher value = CALENDAR.matcher(time.value());
    boolean hangs = value.matches() && !words(name.span()).contains(value.group(1).substring(0, YEAR))
        && !DAY_OF_THE_STORY.matcher(words(name.span())).find();
    if (hangs && !named.contains(time) && !quotedWords.isQuoted(name.span())) {
      named.add(time);
      Mention mention = time.mentions().stream().filter(it -> it.span().equals(name.span())).findFirst()
          .orElse(time.mentions().get(0));
      found.add(new Insertion(withGenitive(name.span()), " [" + value.group(1) + "]", time, mention, false));
    }
  }

  /** Puts the speaker's name behind "I", or a body's behind "we". */
  void speaker(Reference self) {
    boolean possessive = Pronouns.isPossessive(wordsFrom(self.span()));
    insert(contracted(self.span()), " [" + genitive(name(self.entity(), false), possessive) + "]", self.entity(), false);
  }

  /** "I’m": what is said of the speaker begins behind the whole. */
  private Span contracted(Span word) {
    int next = segments.tokenAt(word.end());
    boolean joined = next < segments.tokens().size() && segments.tokens().get(next).span().start() == word.end()
        && segments.tokens().get(next).text().length() > 1 && isApostrophe(segments.tokens().get(next).text());
    return joined ? word.cover(segments.tokens().get(next).span()) : word;
  }

  private static boolean isApostrophe(String word) {
    return word.startsWith("'") || word.startsWith("’");
  }

  /** Puts a name in place of a pronoun or description, unless the claim has just named the same thing or names it next. */
  void anaphor(Reference anaphor, List<Reference> next) {
    if (anaphor.span().start() < past || isClear(anaphor, next) || isBracketed(anaphor.span(), segments.text())) {
      return;
    }
    Span genitive = withGenitive(anaphor.span());
    boolean possessive = genitive.length() > anaphor.span().length() || Pronouns.isPossessive(wordsFrom(anaphor.span()));
    boolean isOpening = Character.isUpperCase(segments.text().charAt(anaphor.span().start()));
    insert(genitive, "[" + genitive(name(anaphor.entity(), isOpening), possessive) + "]", anaphor.entity(), true);
  }

  private String words(Span span) {
    return span.of(segments.text()).toLowerCase(Locale.ROOT);
  }

  /** "[He]", "[I]t", "[T]he": an editor has been there before. */
  static boolean isBracketed(Span span, String text) {
    return span.start() > 0 && isBracket(text.charAt(span.start() - 1))
        || span.end() < text.length() && isBracket(text.charAt(span.end()));
  }

  private static boolean isBracket(char mark) {
    return mark == '[' || mark == ']';
  }

  /** Returns a word with what follows it. */
  private Words wordsFrom(Span span) {
    int first = segments.tokenAt(span.start());
    return new Words(segments.tokens().subList(first, Math.min(first + READ_AHEAD, segments.tokens().size())));
  }

  private boolean isClear(Reference anaphor, List<Reference> next) {
    Entity latest = anaphor.entity() instanceof Person ? person : body;
    String words = words(anaphor.span());
    return latest == anaphor.entity() || Pronouns.isReflexive(words)
        || words.endsWith(anaphor.entity().name().toLowerCase(Locale.ROOT))
        || next.stream().anyMatch(name -> isApposed(anaphor, name));
  }

  private static boolean isApposed(Reference anaphor, Reference name) {
    int between = name.span().start() - anaphor.span().end();
    return name.isName() && name.entity() == anaphor.entity() && between >= 0 && between <= APPOSITION;
  }

  private void insert(Span span, String text, Entity entity, boolean isReplacement) {
    found.add(new Insertion(span, text, entity, NameForms.mention(entity), isReplacement));
    past = span.end();
    named.add(entity);
    notice(entity);
  }

  private String name(Entity entity, boolean isOpening) {
    return forms.of(entity, named.contains(entity), isOpening);
  }

  private static String genitive(String name, boolean isGenitive) {
    return isGenitive ? NameForms.genitive(name) : name;
  }

  private void notice(Entity entity) {
    switch (entity.type()) {
      case PERSON -> person = entity;
      case NATIONALITY -> { }
      default -> body = entity;
    }
  }

  /** Takes in the "’s" behind "the alliance’s". */
  private Span withGenitive(Span span) {
    int next = segments.tokenAt(span.end());
    boolean genitive = tagAt(next).equals("PART") && isApostrophe(segments.tokens().get(next).text())
        && segments.tokens().get(next).span().start() == span.end();
    return genitive ? span.cover(segments.tokens().get(next).span()) : span;
  }

  private String tagAt(int token) {
    return token < segments.tokens().size() ? segments.tokens().get(token).tag() : "";
  }
}
