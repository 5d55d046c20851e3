package io.github.copydesk.dossier;

import java.util.List;

/**
 * What several articles have: a claim, or a quotation in whatever cut and wording.
 *
 * @param <T> what is told
 * @param tellings how each article has it: by day of publication, those of articles without one last, and within a day in the
 *     order of the articles
 * @param precedence whether the days tell which article had it first
 * @param firsts the tellings of the first day; none where {@link Precedence#DAY_MISSING}, for then nobody can tell
 */
public record Shared<T>(List<Telling<T>> tellings, Precedence precedence, List<Telling<T>> firsts) {

  public Shared {
    tellings = List.copyOf(tellings);
    firsts = List.copyOf(firsts);
  }
}
