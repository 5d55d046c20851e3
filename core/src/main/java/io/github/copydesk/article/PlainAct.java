package io.github.copydesk.article;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An act that has nothing of its own but whom it is aimed at: a condemnation, an endorsement, a belief, a statement.
 *
 * @param type which of these
 * @param addressees who is condemned, thanked or told, one or none
 */
public record PlainAct(ClaimType type, List<Addressee> addressees) implements SpeechAct {

  private static final Set<ClaimType> PLAIN = Sets.immutableEnumSet(
      EnumSet.of(ClaimType.CONDEMNATION, ClaimType.ENDORSEMENT, ClaimType.BELIEF, ClaimType.STATEMENT));

  public PlainAct {
    addressees = List.copyOf(addressees);
    if (!PLAIN.contains(type)) {
      throw new IllegalArgumentException("type " + type + " has an act of its own; a plain act must be one of " + PLAIN);
    }
  }
}
