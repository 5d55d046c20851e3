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

  /** A candidate and how likely it is right, from 0 to 1. */
  record Weighed(Candidate candidate, double chance) {}

  /**
   * Chooses.
   *
   * @param candidates the candidates, in the order of their cues
   * @return the chosen ones, likeliest first; where two share a piece of content, it is left to the one whose content it begins
   */
  List<Weighed> of(List<Candidate> candidates) {
    List<Weighed> likely = candidates.stream()
        .map(candidate -> new Weighed(candidate, weights.chance(candidate.features())))
        .filter(it -> it.chance() >= least)
        .sorted(Comparator.comparingDouble(Weighed::chance).reversed())
        .toList();
    Nearby nearby = new Nearby();
    likely.forEach(it -> nearby.add(it.candidate()));
    Nearby taken = new Nearby();
    List<Weighed> chosen = new ArrayList<>();
    for (Weighed it : likely) {
      Candidate own = nearby.to(it.candidate()).reduce(it.candidate(), Candidate::without, (one, other) -> other);
      if (taken.to(own).noneMatch(own::excludes)) {
        taken.add(own);
        chosen.add(new Weighed(own, it.chance()));
      }
    }
    return chosen;
  }

  /** Candidates by their cues, so that only what stands near is compared. */
  private static final class Nearby {

    private final NavigableMap<Integer, List<Candidate>> byCue = new TreeMap<>();

    private void add(Candidate candidate) {
      byCue.computeIfAbsent(candidate.cue().first(), it -> new ArrayList<>(1)).add(candidate);
    }

    private Stream<Candidate> to(Candidate candidate) {
      int first = candidate.cue().first();
      return byCue.subMap(first - CandidateFinder.REACH, true, first + CandidateFinder.REACH, true).values().stream()
          .flatMap(List::stream);
    }
  }
}
