package io.github.copydesk.dossier;

import java.util.List;

/**
 * What several articles claim.
 *
 * @param tellings the claims that say the same: by day of publication, those of articles without one last, and within a day in
 *     the order of the articles
 * @param firsts the tellings of the first day; none where an article's day is not known, for then nobody can tell
 */
public record SharedClaim(List<Telling> tellings, List<Telling> firsts) {

  public SharedClaim {
    tellings = List.copyOf(tellings);
    firsts = List.copyOf(firsts);
  }
}
