package io.github.copydesk.article;

import java.util.List;

/**
 * Says that another did wrong or is to blame.
 *
 * @param addressees who is accused or told, one or none
 * @param accused who is said to have done wrong: of "told reporters that Oslo stole it" Oslo; the addressee where the words name
 *     nobody else, one or none
 * @param charge what they are accused of: "delaying the plan"; all that is claimed where the words do not tell it apart
 */
public record Accusation(List<Addressee> addressees, List<Addressee> accused, Phrase charge) implements SpeechAct {

  public Accusation {
    addressees = List.copyOf(addressees);
    accused = List.copyOf(accused);
  }

  @Override
  public ClaimType type() {
    return ClaimType.ACCUSATION;
  }

  @Override
  public List<Addressee> targets() {
    return accused;
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(charge);
  }
}
