package io.github.copydesk.dossier;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.article.UnknownSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Puts claims that say the same together, by the day of their articles. */
final class SharedClaims {

  private final List<Assertion> assertions;
  private final Groups groups;

  SharedClaims(List<Assertion> assertions) {
    this.assertions = assertions;
    this.groups = new Groups(assertions.size());
  }

  void join(int one, int other) {
    groups.join(one, other);
  }

  /** Returns what several articles claim, in the order of the first claims. */
  List<SharedClaim> asList() {
    ListMultimap<Integer, Assertion> members = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int i = 0; i < assertions.size(); i++) {
      members.put(groups.of(i), assertions.get(i));
    }
    return members.asMap().values().stream().filter(group -> group.size() > 1).map(List::copyOf).map(SharedClaims::shared).toList();
  }

  private static SharedClaim shared(List<Assertion> group) {
    List<Assertion> sorted = group.stream().sorted(Comparator.comparing(SharedClaims::day)).toList();
    LocalDate first = day(sorted.get(0));
    boolean known = sorted.stream().allMatch(assertion -> assertion.clipping().day().isPresent());
    List<Assertion> firsts = known ? sorted.stream().filter(assertion -> day(assertion).equals(first)).toList() : List.of();
    return new SharedClaim(sorted.stream().map(SharedClaims::telling).toList(), firsts.stream().map(SharedClaims::telling).toList());
  }

  private static LocalDate day(Assertion assertion) {
    return assertion.clipping().day().orElse(LocalDate.MAX);
  }

  private static Telling telling(Assertion assertion) {
    return new Telling(assertion.article(), assertion.clipping().outlet(), source(assertion), assertion.claim());
  }

  private static String source(Assertion assertion) {
    return assertion.claim() instanceof ReportedClaim reported && !(reported.attribution().source() instanceof UnknownSource)
        ? reported.attribution().source().name() : "";
  }
}
