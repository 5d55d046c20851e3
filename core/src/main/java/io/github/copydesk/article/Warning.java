package io.github.copydesk.article;

import java.util.List;

/**
 * Says that harm will or may follow.
 *
 * @param addressees who is warned, one or none
 * @param danger what may follow, or what is warned of; all that is claimed where the words do not tell it apart
 */
public record Warning(List<Addressee> addressees, Phrase danger) implements SpeechAct {

  public Warning {
    addressees = List.copyOf(addressees);
  }

  @Override
  public ClaimType type() {
    return ClaimType.WARNING;
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(danger);
  }
}
