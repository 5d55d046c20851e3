package io.github.copydesk.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Chooses among candidates: the likeliest first, and none that excludes one already chosen.
 *
 * @param weights how likely a candidate is
 * @param least how likely it must be
 */
public record CandidateChoice(CandidateWeights weights, double least) {

  private record Weighed(Candidate candidate, double chance) {}

  /**
   * Chooses.
   *
   * @param candidates the candidates, in the order of their cues
   * @return the chosen ones, likeliest first
   */
  public List<Candidate> of(List<Candidate> candidates) {
    List<Weighed> weighed = candidates.stream()
        .map(candidate -> new Weighed(candidate, weights.chance(candidate.features())))
        .filter(it -> it.chance() >= least)
        .sorted(Comparator.comparingDouble(Weighed::chance).reversed())
        .toList();
    Chosen chosen = new Chosen();
    weighed.forEach(it -> chosen.add(it.candidate()));
    return chosen.inOrder;
  }

  /** What was chosen, by the first token, so that only what stands near is compared. */
  private static final class Chosen {

    private final List<Candidate> inOrder = new ArrayList<>();
    private final TreeMap<Integer, List<Candidate>> byCue = new TreeMap<>();

    private void add(Candidate candidate) {
      int reach = CandidateFinder.REACH;
      boolean isFree = byCue.subMap(candidate.cue().first() - reach, candidate.cue().first() + reach).values().stream()
          .flatMap(List::stream).noneMatch(candidate::excludes);
      if (isFree) {
        inOrder.add(candidate);
        byCue.computeIfAbsent(candidate.cue().first(), it -> new ArrayList<>(1)).add(candidate);
      }
    }
  }
}
