package io.github.copydesk.attribution;

import io.github.copydesk.article.SourceKind;
import io.github.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the headline, the first line of a text: {@code Hill: We can}, {@code Hill praises Lane: ‘He can.’} */
final class Headlines {

  /** How many tokens a headline may have. */
  private static final int LONGEST = 36;

  /** How many tokens may stand before its colon. */
  private static final int LONGEST_SOURCE = 10;

  private static final Lexicon REPORTING = Lexicon.load(Headlines.class, "announcing-verbs");

  private static final int SHORTEST_CONTENT = 2;

  /** How many words the name of a body may have; a longer one is a headline taken for a name. */
  private static final int LONGEST_BODY = 3;

  private static final Set<String> FINDINGS = Set.of("poll", "report", "study", "survey");

  private static final Set<String> DASHES = Set.of("—", "–", "―", "--", "-");

  /** "Hill on the bridge", "Hill to Lane": what about and to whom is not part of the source. */
  private static final Set<String> TURNING = Set.of("on", "to", "about");

  private final Story story;
  private final Cast cast;
  private final Interview interview;

  Headlines(Story story, Cast cast, Interview interview) {
    this.story = story;
    this.cast = cast;
    this.interview = interview;
  }

  Optional<Draft> read(Stretch paragraph) {
    int colon = colon(paragraph);
    int end = end(paragraph);
    if (colon < 0 || end - colon - 1 < SHORTEST_CONTENT || paragraph.end() - paragraph.first() > LONGEST
        || !isSaid(colon + 1, end)) {
      return Optional.empty();
    }
    Stretch source = source(paragraph.first(), colon);
    boolean isQuoted = story.opensQuotation(colon + 1);
    return (isSource(source) ? Optional.of(source) : isQuoted ? praising(source) : Optional.<Stretch>empty())
        .map(whole -> new Draft(whole, new Stretch(colon, colon + 1), List.of(new Stretch(colon + 1, end)), colon,
            Pattern.HEADLINE, speaker(whole)));
  }

  /** A clause or words in marks; "Ann Hill: the woman behind the bridge" is a title. */
  private boolean isSaid(int first, int end) {
    for (int i = first; i < end; i++) {
      boolean isVerb = story.is(i, "AUX") || story.is(i, "VERB") && !story.word(i).endsWith("ing");
      if (isVerb || story.isQuoted(i) || story.word(i).equals("‘")) {
        return true;
      }
    }
    return false;
  }

  private Speaker speaker(Stretch source) {
    boolean isKnown = cast.at(source.end() - 1).isPresent();
    return isKnown ? Speaker.beside(source) : interview.person(new Stretch(source.end() - 1, source.end()))
        .map(Speaker::behindLabel).orElseGet(() -> Speaker.beside(source));
  }

  private int colon(Stretch paragraph) {
    for (int i = paragraph.first() + 1; i < Math.min(paragraph.end(), paragraph.first() + LONGEST_SOURCE); i++) {
      if (story.word(i).equals(":") && !story.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  private int end(Stretch paragraph) {
    int last = paragraph.end() - 1;
    return story.word(last).equals(".") && !story.isQuoted(last) ? last : paragraph.end();
  }

  private Stretch source(int first, int colon) {
    int from = first;
    int to = colon;
    for (int i = first + 1; i < to; i++) {
      if (DASHES.contains(story.word(i)) && !story.endsCompound(i + 1)) {
        from = i + 1;
      } else if (TURNING.contains(story.word(i)) && i > from) {
        to = i;
      }
    }
    return new Stretch(from, to);
  }

  /** One name, or one noun for somebody, and nothing but their titles before it. */
  private boolean isSource(Stretch source) {
    if (source.isEmpty()) {
      return false;
    }
    int head = source.end() - 1;
    int name = cast.at(head).filter(this::isSpeaker).map(it -> it.tokens().first())
        .orElse(isListed(source) ? head : -1);
    for (int i = source.first(); i < name; i++) {
      boolean isTitle = story.is(i, "PROPN") || story.is(i, "NOUN") || story.is(i, "ADJ") || story.is(i, "PUNCT");
      if (!isTitle || cast.at(i).filter(it -> it.isPerson()).isPresent()) {
        return false;
      }
    }
    return name >= source.first();
  }

  private boolean isSpeaker(Cast.Appearance name) {
    SourceKind kind = SourceNouns.kindOf(name.entity().type());
    return kind == SourceKind.PERSON
        || kind == SourceKind.ORGANIZATION && name.tokens().end() - name.tokens().first() <= LONGEST_BODY;
  }

  /** "Report", "Police" alone, or a surname that the text gives in full elsewhere. */
  private boolean isListed(Stretch source) {
    int head = source.end() - 1;
    boolean isAlone = source.end() - source.first() == 1;
    SourceKind kind = SourceNouns.kindOf(story.word(head));
    boolean isSomebody = kind == SourceKind.PERSON || kind == SourceKind.GROUP || kind == SourceKind.ORGANIZATION;
    return isAlone && (isSomebody || FINDINGS.contains(story.word(head)))
        || interview.person(new Stretch(head, source.end())).isPresent();
  }

  /** The person at the head of "Hill praises Lane: ‘He can.’", but not of "Hill said in May: ‘He can.’" */
  private Optional<Stretch> praising(Stretch source) {
    return source.isEmpty() ? Optional.empty() : cast.at(source.first())
        .filter(it -> it.isPerson() && it.tokens().first() == source.first())
        .map(Cast.Appearance::tokens)
        .filter(name -> isPresent(name.end()) && name.end() + 1 < source.end());
  }

  private boolean isPresent(int verb) {
    return story.is(verb, "VERB") && story.word(verb).endsWith("s") && !REPORTING.contains(story.lemma(verb));
  }
}
