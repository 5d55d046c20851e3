package io.github.copydesk.article;

import java.util.List;

/**
 * Says that another did wrong or is to blame.
 *
 * @param accused who is accused, one or none
 * @param charge what they are accused of: "delaying the plan"; all that is claimed where the words do not tell it apart
 */
public record Accusation(List<Addressee> accused, Phrase charge) implements SpeechAct {

  public Accusation {
    accused = List.copyOf(accused);
  }

  @Override
  public ClaimType type() {
    return ClaimType.ACCUSATION;
  }

  @Override
  public List<Addressee> addressees() {
    return accused;
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(charge);
  }
}
