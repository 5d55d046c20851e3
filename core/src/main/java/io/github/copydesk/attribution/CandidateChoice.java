package io.github.copydesk.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Chooses among candidates: the likeliest first, and none that excludes one already chosen.
 *
 * @param weights how likely a candidate is
 * @param least how likely it must be
 */
record CandidateChoice(CandidateWeights weights, double least) {

  private record Weighed(Candidate candidate, double chance) {}

  /**
   * Chooses.
   *
   * @param candidates the candidates, in the order of their cues
   * @return the chosen ones, likeliest first; where two share a piece of content, it is left to the one whose content it begins
   */
  List<Candidate> of(List<Candidate> candidates) {
    List<Candidate> likely = candidates.stream()
        .map(candidate -> new Weighed(candidate, weights.chance(candidate.features())))
        .filter(it -> it.chance() >= least)
        .sorted(Comparator.comparingDouble(Weighed::chance).reversed())
        .map(Weighed::candidate)
        .toList();
    Nearby nearby = new Nearby(likely);
    Nearby chosen = new Nearby(List.of());
    for (Candidate candidate : likely) {
      Candidate own = nearby.to(candidate).reduce(candidate, Candidate::without, (one, other) -> other);
      if (chosen.to(own).noneMatch(own::excludes)) {
        chosen.add(own);
      }
    }
    return chosen.inOrder;
  }

  /** Candidates by their cues, so that only what stands near is compared. */
  private static final class Nearby {

    private final List<Candidate> inOrder = new ArrayList<>();
    private final NavigableMap<Integer, List<Candidate>> byCue = new TreeMap<>();

    private Nearby(List<Candidate> candidates) {
      candidates.forEach(this::add);
    }

    private void add(Candidate candidate) {
      inOrder.add(candidate);
      byCue.computeIfAbsent(candidate.cue().first(), it -> new ArrayList<>(1)).add(candidate);
    }

    private Stream<Candidate> to(Candidate candidate) {
      int first = candidate.cue().first();
      return byCue.subMap(first - CandidateFinder.REACH, true, first + CandidateFinder.REACH, true).values().stream()
          .flatMap(List::stream);
    }
  }
}
