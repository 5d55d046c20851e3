package io.github.copydesk.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes one of two drafts with one cue: the announced statement, with what the other found before the cue. */
final class Announced {

  private Announced() {}

  static List<Draft> merge(List<Draft> drafts) {
    Map<Integer, Draft> byHead = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.pattern() == Pattern.ANNOUNCED) {
        byHead.put(draft.head(), draft);
      }
    }
    List<Draft> merged = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.pattern() == Pattern.ANNOUNCED || !byHead.containsKey(draft.head())) {
        merged.add(draft);
      } else {
        draft.content().stream().filter(piece -> piece.end() <= draft.cue().first())
            .forEach(piece -> byHead.computeIfPresent(draft.head(), (head, held) -> held.and(piece)));
      }
    }
    merged.replaceAll(draft -> draft.pattern() == Pattern.ANNOUNCED ? byHead.get(draft.head()) : draft);
    merged.sort(Comparator.comparingInt(Draft::start));
    return merged;
  }
}
