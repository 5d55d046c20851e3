package io.github.copydesk.dossier;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together what articles tell alike, by the day of the articles. */
final class Tellings<T> {

  private final List<Clipping> clippings;
  private final List<Telling<T>> tellings;
  private final Groups groups;

  Tellings(List<Clipping> clippings, List<Telling<T>> tellings) {
    this.clippings = clippings;
    this.tellings = tellings;
    this.groups = new Groups(tellings.size());
  }

  void join(int one, int other) {
    groups.join(one, other);
  }

  /** Returns what several articles have, in the order of the first tellings. */
  List<Shared<T>> shared() {
    ListMultimap<Integer, Telling<T>> members = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int i = 0; i < tellings.size(); i++) {
      members.put(groups.of(i), tellings.get(i));
    }
    return members.asMap().values().stream().filter(group -> group.size() > 1)
        .map(group -> shared(new ArrayList<>(group))).toList();
  }

  private Shared<T> shared(List<Telling<T>> group) {
    group.sort(Comparator.comparing(this::day));
    LocalDate first = day(group.get(0));
    if (day(group.get(group.size() - 1)).equals(LocalDate.MAX)) {
      return new Shared<>(group, Precedence.DAY_MISSING, List.of());
    }
    List<Telling<T>> firsts = group.stream().filter(telling -> day(telling).equals(first)).toList();
    boolean one = firsts.stream().mapToInt(Telling::article).distinct().count() == 1;
    return new Shared<>(group, one ? Precedence.ONE_FIRST : Precedence.SAME_DAY, firsts);
  }

  private LocalDate day(Telling<T> telling) {
    return clippings.get(telling.article()).day().orElse(LocalDate.MAX);
  }
}
