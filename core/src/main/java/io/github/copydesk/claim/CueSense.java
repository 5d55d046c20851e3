package io.github.copydesk.claim;

import io.github.copydesk.article.ClaimType;
import java.util.Arrays;
import java.util.Optional;

/** What a cue does by itself: one of the claim types, or something that only the content tells. */
enum CueSense {
  DENIAL,
  ACCUSATION,
  DEMAND,
  WARNING,
  COMMITMENT,
  PREDICTION,
  CONDEMNATION,
  ENDORSEMENT,
  BELIEF,
  /** Says nothing about the content: "said". */
  STATEMENT,
  /** Asks for an act where an infinitive follows: "told them to go". */
  REQUEST,
  /** Denies a charge, condemns anything else: "rejected". */
  REJECTION,
  /** Judges by the name it gives: "called it a disgrace". */
  NAMING;

  /** Returns the type that the cue alone decides. */
  Optional<ClaimType> type() {
    return Arrays.stream(ClaimType.values())
        .filter(type -> type.name().equals(name()) && this != STATEMENT)
        .findFirst();
  }
}
