package io.github.copydesk.training;

import io.github.copydesk.attribution.Stretch;
import io.github.copydesk.sequence.LabelSet;
import java.util.Arrays;
import java.util.List;

/** Who claims which token of a stretch; the first claim counts. */
final class RoleRow {

  static final int NOTHING = -1;

  private static final int FREE = -2;

  private final Stretch range;
  private final int[] roles;
  private final int[] claims;
  private int claim;

  RoleRow(Stretch range) {
    this.range = range;
    this.roles = new int[range.end() - range.first()];
    this.claims = new int[roles.length];
    Arrays.fill(roles, FREE);
  }

  /** Claims tokens for a role, or for none; claims are told apart even where roles are the same. */
  void claim(List<Stretch> stretches, int role) {
    claim++;
    for (Stretch stretch : stretches) {
      for (int token = Math.max(range.first(), stretch.first()); token < Math.min(range.end(), stretch.end()); token++) {
        int at = token - range.first();
        claims[at] = roles[at] == FREE ? claim : claims[at];
        roles[at] = roles[at] == FREE ? role : roles[at];
      }
    }
  }

  /** Returns a label for each token; neighbours of one claim make one stretch. */
  int[] labels(LabelSet set) {
    int[] labels = new int[roles.length];
    int first = 0;
    while (first < roles.length) {
      int end = first + 1;
      while (end < roles.length && claims[end] == claims[first]) {
        end++;
      }
      for (int at = first; at < end && roles[first] >= 0; at++) {
        labels[at] = set.label(roles[first], at - first, end - first);
      }
      first = end;
    }
    return labels;
  }
}
