package io.github.copydesk.attribution;

import io.github.copydesk.article.Nationality;
import io.github.copydesk.article.Place;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.attribution.Cast.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The words of a source: which of them is the head, who is named by it, and who is cited together. */
final class SourcePhrase {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> EDGES = Set.of(",", "'s", "'", "’s", "—", "–", "--", "-", "however", "though", ";", ":",
      "himself", "herself", "itself", "themselves");
  private static final Set<String> CONJOINING = Set.of("as", "well", "along", "with", "both", "also", "then", "together");
  /** Whatever their tag, which may be an adverb's. */
  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "in", "on", "at", "from", "with");
  private static final int LONGEST_TITLE = 4;
  private static final int LONGEST_BRACKET = 8;

  private final Story story;
  private final Cast cast;
  private final Stretch words;

  SourcePhrase(Story story, Cast cast, Stretch source) {
    this.story = story;
    this.cast = cast;
    this.words = trimmed(source);
  }

  /** Returns its tokens without marks, a possessive, an age or "however" at the end, and without a preposition before it. */
  Stretch words() {
    return words;
  }

  private Stretch trimmed(Stretch source) {
    int first = source.first();
    int end = source.end();
    while (end - first > 1 && (EDGES.contains(story.word(end - 1)) || isAge(end - 1, first))) {
      end--;
    }
    while (end - first > 1 && (story.is(first, "ADP") || EDGES.contains(story.word(first)) || story.word(first).equals("both"))) {
      first++;
    }
    return new Stretch(first, end);
  }

  private boolean isAge(int token, int first) {
    return story.is(token, "NUM") && token - 1 > first && story.word(token - 1).equals(",");
  }

  /** Returns the end of its own words, before a mark, a preposition or a relative clause. */
  int headEnd() {
    int end = words.first() + 1;
    while (end < words.end() && continuesHead(end)) {
      end = isBracketed(end) ? closing(end) + 1 : end + 1;
    }
    return end;
  }

  /** Returns the last of its own words that is a noun or a name. */
  int head() {
    int head = headEnd() - 1;
    while (head > words.first() && !mayHead(head)) {
      head--;
    }
    return mayHead(head) ? head : headEnd() - 1;
  }

  /** Nouns and names; a tagger may err on the nouns that are listed. */
  private boolean mayHead(int token) {
    return story.isNominal(token) || story.endsCompound(token) || cast.at(token).isPresent()
        || SourceNouns.kindOf(story.word(token)) != SourceKind.UNKNOWN;
  }

  private boolean continuesHead(int token) {
    boolean isPart = isWithinAName(token) || story.word(token).equals("'s") || story.word(token).equals("/")
        || story.endsCompound(token) || story.endsCompound(token + 1) || isBracketed(token);
    return isPart || !story.is(token, "PUNCT") && !story.is(token, "ADP") && !PREPOSITIONS.contains(story.word(token)) && !story.is(token, "CCONJ")
        && !RELATIVE.contains(story.word(token)) && !(story.is(token, "VERB") && story.is(token - 1, "NOUN"));
  }

  /** The "(PO)" in "Post Office (PO) forecasts". */
  private boolean isBracketed(int token) {
    return story.word(token).equals("(") && words.contains(closing(token) + 1)
        && (story.is(closing(token) + 1, "NOUN") || story.is(closing(token) + 1, "PROPN"));
  }

  private int closing(int opening) {
    return IntStream.range(opening, Math.min(words.end(), opening + LONGEST_BRACKET))
        .filter(i -> story.word(i).equals(")")).findFirst().orElse(words.end());
  }

  /** The "of" in "House of Representatives Speaker Ann Hill". */
  private boolean isWithinAName(int token) {
    return cast.at(token).filter(appearance -> appearance.tokens().first() < token).isPresent();
  }

  /** Returns the name that is its head, or that a title or a comma sets beside the head; nothing where several are cited. */
  Optional<Appearance> named() {
    Optional<Appearance> head = headName();
    boolean isPerson = head.filter(Appearance::isPerson).isPresent();
    return isJoined() ? Optional.empty() : isPerson ? head : apposed().filter(Appearance::isPerson).or(() -> head).or(this::apposed);
  }

  private Optional<Appearance> headName() {
    int last = headEnd() - 1;
    return name(last).filter(it -> !isHalfAName(it));
  }

  private Optional<Appearance> name(int token) {
    return cast.at(token).filter(it -> !(it.entity() instanceof Nationality));
  }

  /** "CNN Philippines", where only the place is known. */
  private boolean isHalfAName(Appearance name) {
    int before = name.tokens().first() - 1;
    int behind = name.tokens().end();
    return name.entity() instanceof Place && (words.contains(before) && story.is(before, "PROPN")
        || words.contains(behind) && story.is(behind, "PROPN"));
  }

  /** "Ann Hill" in "a friend of mine, Ms Ann Hill" or in "Secretary of State Ann Hill". */
  private Optional<Appearance> apposed() {
    Optional<Appearance> last = name(words.end() - 1);
    int first = last.map(it -> it.tokens().first()).orElse(words.end() - 1);
    return last.filter(it -> isBehindComma(first)
        || it.isPerson() && (isTitled(first) || isTitledTwice(first)));
  }

  /** With at most a title or an owner between: "one of them, the Gazette's Ann Hill". */
  private boolean isBehindComma(int name) {
    int before = name - 1;
    while (before > Math.max(words.first(), name - LONGEST_TITLE) && (story.is(before, "PROPN") || story.is(before, "NOUN")
        || story.is(before, "DET") || story.word(before).equals("'s"))) {
      before--;
    }
    return words.contains(before) && story.word(before).equals(",");
  }

  /** "Secretary of State" before a name, but neither "a friend of" nor "Friends of Mayor". */
  private boolean isTitled(int name) {
    int of = headEnd();
    return of > words.first() && of < name && story.word(of).equals("of") && !story.is(words.first(), "DET")
        && kind() == SourceKind.PERSON && story.is(name - 1, "PROPN")
        && IntStream.range(of + 1, name).noneMatch(i -> story.is(i, "ADP") || story.is(i, "PUNCT"));
  }

  /** "Author and teacher" before a name. */
  private boolean isTitledTwice(int name) {
    int and = headEnd();
    return and < name - 1 && story.is(and, "CCONJ") && SourceNouns.isRole(story.word(and - 1)) && SourceNouns.isRole(story.word(name - 1))
        && IntStream.range(and + 1, name).allMatch(i -> story.isNominal(i) || story.is(i, "ADJ"));
  }

  /** Tells whether several are cited, at least the first by name: "Ann Hill and Bob Lane", "Ann Hill of Oakton, Bob Lane". */
  boolean isJoined() {
    int end = headEnd();
    Optional<Appearance> head = cast.at(end - 1);
    boolean isListed = head.filter(Appearance::isPerson).isPresent()
        && IntStream.range(end + 1, words.end())
            .takeWhile(i -> !RELATIVE.contains(story.word(i)))
            .anyMatch(i -> isAnother(i, head.get()));
    return isListed || words.contains(end) && isJoint(end) && head.isPresent() && !isOfOneNoun(end);
  }

  /** "Oakton and Milton residents": the names only tell of which. */
  private boolean isOfOneNoun(int joint) {
    SourcePhrase last = new SourcePhrase(story, cast, new Stretch(joint + 1, words.end()));
    int head = last.headEnd() - 1;
    return joint + 1 < head && cast.at(joint + 1).filter(it -> !it.isPerson() && it.tokens().end() == head).isPresent()
        && SourceNouns.isRole(story.word(head));
  }

  private boolean isJoint(int token) {
    String next = story.word(token + 1);
    return story.is(token, "CCONJ") || next.equals("well") && story.word(token).equals("as")
        || next.equals("with") && (story.word(token).equals("along") || story.word(token).equals("together"));
  }

  private boolean isAnother(int token, Appearance head) {
    return cast.at(token).filter(it -> it.tokens().first() == token && it.entity() != head.entity())
        .filter(it -> it.isPerson() && !story.word(it.tokens().end()).equals("'s"))
        .filter(it -> story.word(token - 1).equals(",") || story.is(token - 1, "CCONJ"))
        .isPresent();
  }

  /** Returns what is cited together, cut at commas and conjunctions outside names; what describes one of them is left out. */
  List<SourcePhrase> members() {
    List<SourcePhrase> members = new ArrayList<>();
    int first = words.first();
    for (int token = words.first(); token <= words.end() && !(members.size() > 1 && isDescribing(first)); token++) {
      boolean isCut = token == words.end() || (isJoint(token) || story.word(token).equals(",")) && !isWithinAName(token);
      if (isCut && token > first && !isDescribing(first)) {
        members.add(new SourcePhrase(story, cast, new Stretch(first, token)));
      }
      first = isCut || token == first && CONJOINING.contains(story.word(token)) ? token + 1 : first;
    }
    return members;
  }

  /** "A nurse" or "45" behind a comma. */
  private boolean isDescribing(int token) {
    return story.word(token - 1).equals(",") && (story.is(token, "DET") || story.is(token, "NUM"));
  }

  /** Returns the people or papers of which a quantity is told, "a number of senators"; itself where none is. */
  SourcePhrase counted() {
    int of = headEnd();
    boolean isQuantity = words.contains(of + 1) && story.word(of).equals("of")
        && (SourceNouns.isQuantity(story.word(head())) || story.is(head(), "NUM"));
    return isQuantity ? new SourcePhrase(story, cast, new Stretch(of + 1, words.end())).counted() : this;
  }

  /** Tells what sort of source it is by its nouns. */
  SourceKind kind() {
    SourcePhrase counted = counted();
    int head = counted.head();
    SourceKind kind = kind(head);
    boolean isOneOf = counted != this && story.word(head()).equals("one");
    return counted == this ? kind : isOneOf ? SourceNouns.one(kind) : SourceNouns.several(kind);
  }

  /** A people is what the noun tells: "a Republican" is one, "Republicans" and "the French" are a group. */
  private SourceKind kind(int head) {
    SourceKind listed = SourceNouns.kindOf(story.word(head));
    return cast.at(head).filter(it -> it.tokens().end() == head + 1)
        .map(Appearance::entity)
        .filter(entity -> !(entity instanceof Nationality) || listed == SourceKind.UNKNOWN)
        .map(SourceNouns::kindOf)
        .orElse(listed);
  }
}
