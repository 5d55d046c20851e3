package io.github.copydesk.attribution;

/**
 * A verb with its auxiliaries, negation and adverbs: "has also said".
 *
 * @param first the first token
 * @param head the main verb
 * @param end the token after the group
 * @param voice active or passive, finite or not
 */
record VerbGroup(int first, int head, int end, Voice voice) {

  /** How a verb stands to its subject. */
  enum Voice {
    /** "said", "has said": the subject is the source. */
    FINITE,
    /** "was accused": the source stands behind "by". */
    PASSIVE,
    /** "saying": the subject is that of another verb. */
    PARTICIPLE,
    /** "to say": the subject is that of another verb. */
    INFINITIVE
  }
}
