package io.github.copydesk.dossier;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.copydesk.article.ReportedClaim;
import io.github.copydesk.article.UnknownSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds claims of two articles that say the same or disagree. Claims are looked up by pairs of their rarest words that another
 * article has too, and what shares such a pair is compared in full.
 */
final class ClaimComparer {

  /** How many of a claim's rarest words are paired, and how many claims they make in the index. */
  private static final int RAREST = 8;

  /** The least likeness of two articles, as a cosine, for their claims to be about one event. */
  private static final double SAME_STORY = 0.3;

  /** From which share on a claim is worded like one of another event, and so may be said of any event of its kind. */
  private static final double TEMPLATE = 0.5;

  /** A disagreement and the numbers of its claims. */
  private record Found(int one, int other, Disagreement disagreement) {}

  /** The same, where both claims name the same. */
  private static final double SAME_MATTER = 0.15;

  /** The same, where the claims name nothing, for them to disagree. */
  private static final double SAME_EVENT = 0.45;

  /** The most days between two articles about one event. */
  private static final int DAYS = 7;

  private final List<Assertion> assertions = new ArrayList<>();
  private final List<Agreement> agreements = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();
  private final Vocabulary vocabulary;
  private final BitSet related = new BitSet();
  private final BitSet templates = new BitSet();
  private final Groups groups;

  ClaimComparer(List<Clipping> clippings, Vocabulary vocabulary, EntityJoiner entities) {
    this.vocabulary = vocabulary;
    clippings.forEach(clipping -> clipping.article().claims().where(claim -> !clipping.isAsked(claim.spans().get(0)))
        .forEach(claim -> assertions.add(new Assertion(clipping, claim, vocabulary, entities))));
    groups = new Groups(assertions.size());
    candidates().forEach(pair -> compare(pair[0], pair[1]));
  }

  private List<int[]> candidates() {
    NearPairs index = new NearPairs();
    for (int i = 0; i < assertions.size(); i++) {
      int[] rarest = rarest(assertions.get(i));
      for (int j = 0; j < rarest.length; j++) {
        for (int k = j + 1; k < rarest.length; k++) {
          index.add((long) rarest[j] << Integer.SIZE | rarest[k], i);
        }
      }
    }
    return index.pairs((one, other) -> assertions.get(one).article() - assertions.get(other).article());
  }

  private int[] rarest(Assertion assertion) {
    return Arrays.stream(assertion.words()).filter(word -> vocabulary.articlesWith(word) > 1).boxed()
        .sorted(Comparator.comparing(vocabulary::articlesWith)).limit(RAREST).mapToInt(Integer::intValue).sorted().toArray();
  }

  private void compare(int one, int other) {
    Assertion first = assertions.get(one);
    Assertion second = assertions.get(other);
    Comparison comparison = new Comparison(first, second, vocabulary);
    if (comparison.shared() < Comparison.RELATED) {
      return;
    }
    related.set(one);
    related.set(other);
    boolean alone = first.standsAlone() && second.standsAlone();
    double likeness = likeness(first, second);
    boolean oneStory = likeness >= (alone ? SAME_MATTER : SAME_STORY) && days(first, second) <= DAYS;
    if (alone || oneStory) {
      comparison.agreement().ifPresent(agreement -> agree(one, other, agreement));
    }
    if (oneStory && (alone || isOneEvent(first, second))) {
      comparison.disagreement().ifPresent(it -> found.add(new Found(one, other, it)));
    } else if (!oneStory && comparison.shared() >= TEMPLATE) {
      templates.set(one);
      templates.set(other);
    }
  }

  private void agree(int one, int other, Agreement agreement) {
    agreements.add(agreement);
    groups.join(one, other);
  }

  /** Whether claims without a name of their own must be about one thing: their articles are much alike and of one day. */
  private boolean isOneEvent(Assertion one, Assertion other) {
    return likeness(one, other) >= SAME_EVENT && days(one, other) == 0 && !one.hasAnotherSource(other);
  }

  private double likeness(Assertion one, Assertion other) {
    int[] first = one.clipping().content();
    int[] second = other.clipping().content();
    return squares(Sequences.shared(first, second)) / Math.sqrt(squares(first) * squares(second));
  }

  /** Returns the days between two articles; 0 where one has no day. */
  private static long days(Assertion one, Assertion other) {
    return one.clipping().day().flatMap(day -> other.clipping().day().map(it -> Math.abs(ChronoUnit.DAYS.between(day, it))))
        .orElse(0L);
  }

  private double squares(int[] words) {
    return Arrays.stream(words).mapToDouble(vocabulary::weight).map(weight -> weight * weight).sum();
  }

  List<Agreement> agreements() {
    return agreements;
  }

  /** Returns the disagreements but those of sentences that are said of other events too: "The payment date is April 8". */
  List<Disagreement> disagreements() {
    return found.stream().filter(it -> !templates.get(it.one) && !templates.get(it.other)).map(Found::disagreement).toList();
  }

  /** Returns the claims that no claim of another is like. */
  List<Assertion> lone() {
    List<Assertion> lone = new ArrayList<>();
    for (int i = 0; i < assertions.size(); i++) {
      if (!related.get(i)) {
        lone.add(assertions.get(i));
      }
    }
    return lone;
  }

  /** Returns what several articles claim, in the order of the first claims. */
  List<SharedClaim> shared() {
    ListMultimap<Integer, Assertion> members = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int i = 0; i < assertions.size(); i++) {
      members.put(groups.of(i), assertions.get(i));
    }
    return members.asMap().values().stream().filter(group -> group.size() > 1).map(List::copyOf).map(this::shared).toList();
  }

  private SharedClaim shared(List<Assertion> group) {
    List<Assertion> sorted = group.stream().sorted(Comparator.comparing(ClaimComparer::day)).toList();
    LocalDate first = day(sorted.get(0));
    boolean known = sorted.stream().allMatch(assertion -> assertion.clipping().day().isPresent());
    List<Assertion> firsts = known ? sorted.stream().filter(assertion -> day(assertion).equals(first)).toList() : List.of();
    return new SharedClaim(sorted.stream().map(this::telling).toList(), firsts.stream().map(this::telling).toList());
  }

  private static LocalDate day(Assertion assertion) {
    return assertion.clipping().day().orElse(LocalDate.MAX);
  }

  private Telling telling(Assertion assertion) {
    return new Telling(assertion.article(), assertion.clipping().outlet(), source(assertion), assertion.claim());
  }

  private static String source(Assertion assertion) {
    return assertion.claim() instanceof ReportedClaim reported && !(reported.attribution().source() instanceof UnknownSource)
        ? reported.attribution().source().name() : "";
  }
}
