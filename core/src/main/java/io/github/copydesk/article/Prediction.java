package io.github.copydesk.article;

import java.util.List;

/**
 * Says what will or is likely to happen.
 *
 * @param addressees whom it is told to, one or none
 * @param times when, as far as the same clause says so; perhaps none
 */
public record Prediction(List<Addressee> addressees, List<TimeExpression> times) implements SpeechAct {

  public Prediction {
    addressees = List.copyOf(addressees);
    times = List.copyOf(times);
  }

  @Override
  public ClaimType type() {
    return ClaimType.PREDICTION;
  }
}
