package io.github.copydesk.attribution;

/**
 * What the rules read off the tags of a text.
 *
 * @param phrases noun phrases
 * @param groups verb groups
 * @param subjects the subjects of verbs
 * @param complements what verbs take
 */
record Syntax(NounPhrases phrases, VerbGroups groups, SubjectFinder subjects, Complements complements) {

  static Syntax of(Story story) {
    NounPhrases phrases = new NounPhrases(story);
    VerbGroups groups = new VerbGroups(story);
    return new Syntax(phrases, groups, new SubjectFinder(story, phrases, groups), new Complements(story, phrases));
  }
}
