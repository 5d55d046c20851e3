package io.github.copydesk.article;

import java.util.List;

/**
 * Binds or announces the source's own future act.
 *
 * @param addressees whom it is promised to, one or none
 * @param act the act, without "to" and "will": "send troops"; all that is claimed where the words do not tell it apart
 * @param times when, as far as the same clause says so; perhaps none
 */
public record Commitment(List<Addressee> addressees, Phrase act, List<TimeExpression> times) implements SpeechAct {

  public Commitment {
    addressees = List.copyOf(addressees);
    times = List.copyOf(times);
  }

  @Override
  public ClaimType type() {
    return ClaimType.COMMITMENT;
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(act);
  }
}
