package io.github.copydesk.article;

import java.util.List;

/**
 * Asks, urges or orders somebody to act or refrain.
 *
 * @param addressees who is asked or told, one or none
 * @param obliged who is to act: of "told reporters: “We call on Oslo to end it.”" Oslo; the addressee where the words name
 *     nobody else, one or none
 * @param asked the act asked for, without "to" and "should": "end its complicity", "an apology", "not be allowed"; all that is
 *     claimed where the words do not tell it apart
 */
public record Demand(List<Addressee> addressees, List<Addressee> obliged, Phrase asked) implements SpeechAct {

  public Demand {
    addressees = List.copyOf(addressees);
    obliged = List.copyOf(obliged);
  }

  @Override
  public ClaimType type() {
    return ClaimType.DEMAND;
  }

  @Override
  public List<Addressee> targets() {
    return obliged;
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(asked);
  }
}
