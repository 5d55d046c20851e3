package io.github.copydesk.segmentation;

/** The form of a verb or auxiliary, as the Penn Treebank tells them apart (Santorini 1990). */
public enum VerbForm {
  /** No verb, or one whose form is not told. */
  NONE,
  /** After "to" or an auxiliary, and in commands: "say". */
  BASE,
  /** The present but for the third person: "they say". */
  PRESENT,
  /** The third person of the present: "she says". */
  THIRD_PERSON,
  /** The past: "she said". */
  PAST,
  /** The participle of the past: "was said", "has said". */
  PARTICIPLE,
  /** With -ing: "saying". */
  ING,
  /** An auxiliary that has one form only: "will", "could". */
  MODAL;

  /** Returns the form that a tag of the Penn Treebank stands for. */
  static VerbForm of(String tag) {
    return switch (tag) {
      case "VB" -> BASE;
      case "VBP" -> PRESENT;
      case "VBZ" -> THIRD_PERSON;
      case "VBD" -> PAST;
      case "VBN" -> PARTICIPLE;
      case "VBG" -> ING;
      case "MD" -> MODAL;
      default -> NONE;
    };
  }
}
