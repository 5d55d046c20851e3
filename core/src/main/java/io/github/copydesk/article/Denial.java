package io.github.copydesk.article;

import java.util.List;

/**
 * Rejects a proposition or a charge as untrue.
 *
 * @param addressees whom it is told to, one or none
 * @param denied the proposition or charge: "he took the money", of "the report is false" "the report"; all that is claimed where
 *     the words do not tell it apart
 */
public record Denial(List<Addressee> addressees, Phrase denied) implements SpeechAct {

  public Denial {
    addressees = List.copyOf(addressees);
  }

  @Override
  public ClaimType type() {
    return ClaimType.DENIAL;
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(denied);
  }
}
