package io.github.copydesk.attribution;

import io.github.copydesk.attribution.Complements.Complement;
import io.github.copydesk.attribution.Complements.Frame;
import io.github.copydesk.attribution.VerbGroup.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cues behind their content: {@code “We can,” she said}, {@code We can, said Ms Hill, a mayor}. */
final class ContentBefore {

  /** What ends a quotation within a sentence. */
  private static final Set<String> OPEN_ENDS = Set.of(",", "?", "!", "—", "…", "...");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  private final Story story;
  private final CueVerbs verbs;
  private final Syntax syntax;

  ContentBefore(Story story, CueVerbs verbs, Syntax syntax) {
    this.story = story;
    this.verbs = verbs;
    this.syntax = syntax;
  }

  Optional<Draft> read(int head) {
    VerbGroup group = syntax.groups().around(head);
    if (group.voice() != Voice.FINITE) {
      return Optional.empty();
    }
    Stretch subject = syntax.subjects().before(group);
    if (!subject.isEmpty()) {
      return upright(group, withApposition(subject));
    }
    return endsContent(group.first() - 1) ? inverted(group) : Optional.empty();
  }

  /** {@code “We can,” said Ms Hill} */
  private Optional<Draft> inverted(VerbGroup group) {
    int ceiling = story.sentenceOf(group.head()).end();
    Stretch source = syntax.phrases().startingAt(group.end(), ceiling);
    if (source.isEmpty() || !verbs.isListed(group.head())) {
      return Optional.empty();
    }
    Stretch whole = new Stretch(source.first(), Apposition.end(story, source.end(), ceiling));
    return draft(whole, new Stretch(group.first(), group.end()), group.head(), group.first() - 1);
  }

  /** {@code “We can,” she said} */
  private Optional<Draft> upright(VerbGroup group, Stretch source) {
    if (!endsContent(source.first() - 1) || RELATIVE.contains(story.word(source.first()))) {
      return Optional.empty();
    }
    Complement complement = syntax.complements().of(group);
    boolean fits = endsSpeech(source.first() - 1)
        ? !hasClause(group, complement) && (isMarked(source.first() - 1) || verbs.isListed(group.head()))
        : verbs.isCue(group.head())
            && (complement.frame() == Frame.NOTHING || complement.frame() == Frame.PREPOSITION);
    return fits ? draft(source, new Stretch(group.first(), group.end()), group.head(), source.first() - 1)
        : Optional.empty();
  }

  /** {@code “We can,” a friend, Ann Hill, said} */
  private Stretch withApposition(Stretch subject) {
    int comma = subject.first() - 1;
    if (!story.word(comma).equals(",")) {
      return subject;
    }
    Stretch described = syntax.phrases().endingAt(comma - 1, story.sentenceOf(comma).first());
    return described.isEmpty() || !endsContent(described.first() - 1) ? subject
        : new Stretch(described.first(), subject.end());
  }

  private boolean hasClause(VerbGroup group, Complement complement) {
    boolean isNear = complement.first() <= group.end() + 1;
    return isNear && (complement.frame() == Frame.THAT || complement.frame() == Frame.CLAUSE
        && !story.is(complement.first(), "ADP") && !story.is(complement.first(), "SCONJ"));
  }

  private boolean endsContent(int token) {
    return endsSpeech(token) || story.word(token).equals(",") && !story.isQuoted(token);
  }

  private boolean endsSpeech(int token) {
    int closing = story.word(token).equals(",") ? token - 1 : token;
    if (!story.closesQuotation(closing)) {
      return false;
    }
    boolean goesOn = token + 1 < story.size() && (story.sentenceOf(closing).contains(token + 1)
        ? !story.word(closing - 1).equals(".")
        : story.inOneParagraph(closing, token + 1) && OPEN_ENDS.contains(story.word(closing - 1)));
    return goesOn && (story.quotation(story.quotationAt(closing)).isSpeech() || story.is(closing - 1, "PUNCT"));
  }

  /** A mark within the quotation or behind it, which promises a speaker. */
  private boolean isMarked(int token) {
    return story.word(token).equals(",") || story.is(token - 1, "PUNCT");
  }

  private Optional<Draft> draft(Stretch source, Stretch cue, int head, int closing) {
    int first = story.sentenceOf(head).first();
    int end = closing;
    if (story.closesQuotation(closing) || story.closesQuotation(closing - 1)) {
      int mark = story.closesQuotation(closing) ? closing : closing - 1;
      first = Math.min(first, story.quoted(story.quotationAt(mark)).first());
      end = mark + 1;
    } else if (!verbs.takesClauses(head) || !isMainClause(first, closing) && afterAside(source, cue).isEmpty()) {
      return Optional.empty();
    }
    while (story.is(first, "CCONJ")) {
      first++;
    }
    if (first >= end) {
      return Optional.empty();
    }
    List<Stretch> pieces = new ArrayList<>(List.of(new Stretch(first, end)));
    goesOn(Math.max(source.end(), cue.end())).or(() -> afterAside(source, cue)).ifPresent(pieces::add);
    return Optional.of(new Draft(source, cue, pieces, head,
        story.closesQuotation(end - 1) ? Pattern.QUOTATION_FIRST : Pattern.CLAUSE_FIRST));
  }

  /** {@code The plan, she said, would cost us}: what follows a source and cue between commas. */
  private Optional<Stretch> afterAside(Stretch source, Stretch cue) {
    int end = Math.max(source.end(), cue.end());
    int ceiling = story.sentenceOf(end - 1).end();
    boolean isAside = story.word(source.first() - 1).equals(",") && story.word(end).equals(",") && end + 1 < ceiling;
    int last = ContentEnds.trimmed(story, end + 1, ceiling);
    boolean goesOn = isAside && last > end + 1 && !story.word(end + 1).endsWith("ing")
        && !story.is(end + 1, "SCONJ") && !story.is(end + 1, "CCONJ") && !RELATIVE.contains(story.word(end + 1));
    return goesOn ? Optional.of(new Stretch(end + 1, last)) : Optional.empty();
  }

  private Optional<Stretch> goesOn(int end) {
    int at = end;
    int ceiling = story.sentenceOf(end - 1).end();
    while (at < Math.min(ceiling, end + 12) && !story.isQuoted(at)) {
      at++;
    }
    boolean isIntroduced = at > end && story.is(at - 1, "PUNCT") || at == end;
    return at < ceiling && isIntroduced && story.opensQuotation(at) ? Optional.of(story.quoted(story.quotationAt(at)))
        : Optional.empty();
  }

  /** A subject and its verb, with no word before them that would make them a subordinate clause. */
  private boolean isMainClause(int first, int end) {
    if (story.is(first, "SCONJ") || story.is(first, "ADP") || story.is(first, "ADV") || story.is(first, "VERB")) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (story.word(i).equals(",") && i < first + 3) {
        return false;
      }
      if (story.is(i, "AUX") || story.is(i, "VERB") && !story.word(i).endsWith("ing")) {
        return i > first;
      }
    }
    return false;
  }
}
