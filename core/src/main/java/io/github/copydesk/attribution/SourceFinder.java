package io.github.copydesk.attribution;

import io.github.copydesk.attribution.VerbGroup.Voice;
import java.util.List;

/** Finds whose words follow a cue: its subject, or that of the verb it is joined to. */
final class SourceFinder {

  private final Story story;
  private final Syntax syntax;

  SourceFinder(Story story, Syntax syntax) {
    this.story = story;
    this.syntax = syntax;
  }

  /**
   * Finds the source of a cue.
   *
   * @param group the cue
   * @param content what follows it
   * @param earlier the attributions before it in the sentence
   * @return the source, empty where nobody is mentioned
   */
  Stretch find(VerbGroup group, Stretch content, List<Draft> earlier) {
    if (group.voice() == Voice.PASSIVE) {
      return Stretch.NONE;
    }
    if (group.first() == story.sentenceOf(group.head()).first()) {
      return behind(group, content);
    }
    Stretch subject = subject(group);
    if (!subject.isEmpty()) {
      return subject;
    }
    boolean isShared = group.voice() == Voice.PARTICIPLE || story.is(group.first() - 1, "CCONJ")
        || story.is(group.first() - 1, "PUNCT");
    if (!isShared) {
      return Stretch.NONE;
    }
    return earlier.isEmpty() ? syntax.subjects().mainBefore(group.first())
        : earlier.get(earlier.size() - 1).source();
  }

  private Stretch subject(VerbGroup group) {
    if (group.voice() == Voice.INFINITIVE) {
      return syntax.subjects().before(new VerbGroup(group.first() - 1, group.head(), group.end(), group.voice()));
    }
    Stretch subject = syntax.subjects().before(group);
    boolean isOther = group.voice() == Voice.PARTICIPLE && story.word(subject.end() - 1).equals(",");
    return isOther ? Stretch.NONE : subject;
  }

  /** {@code Continued Ms Hill: “We can.”} or {@code Recalling the vote, Ms Hill left.} */
  private Stretch behind(VerbGroup group, Stretch content) {
    int ceiling = story.sentenceOf(group.head()).end();
    Stretch inverted = syntax.phrases().startingAt(group.end(), ceiling);
    if (!inverted.isEmpty() && story.word(inverted.end()).equals(":")) {
      return inverted;
    }
    int comma = content.end();
    return comma < ceiling && story.word(comma).equals(",") ? syntax.phrases().startingAt(comma + 1, ceiling)
        : Stretch.NONE;
  }
}
