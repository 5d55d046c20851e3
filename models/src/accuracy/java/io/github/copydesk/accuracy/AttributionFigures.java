package io.github.copydesk.accuracy;

import io.github.copydesk.accuracy.JudgedRelations.Form;
import io.github.copydesk.accuracy.JudgedRelations.Part;
import io.github.copydesk.accuracy.JudgedRelations.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts the attributions of some documents. */
final class AttributionFigures {

  private final Sample sample;
  private final List<JudgedRelations> judged;

  AttributionFigures(String slice, List<JudgedRelations> judged) {
    this.sample = new Sample(AttributionAccuracy.TASK, slice);
    this.judged = judged;
  }

  /** Returns relations and tokens, the figures by which systems are compared. */
  List<Figure> main() {
    List<Figure> figures = new ArrayList<>();
    figures.add(relations("relations", part -> true, false));
    figures.add(relations("relations, content exact", part -> true, true));
    for (Role role : List.of(Role.SOURCE, Role.CUE, Role.CONTENT)) {
      figures.add(tokens(name(role), List.of(role)));
    }
    figures.add(tokens("all", List.of(Role.values())));
    return figures;
  }

  /** Returns every figure. */
  List<Figure> all() {
    List<Figure> figures = new ArrayList<>(main());
    figures.add(cuesInAll());
    for (Form form : Form.values()) {
      Predicate<Part> isForm = part -> part.form() == form;
      figures.add(relations("relations, " + name(form), isForm, false));
      figures.add(relations("relations, " + name(form) + ", content exact", isForm, true));
      figures.add(cues(name(form), isForm));
    }
    return figures;
  }

  /** Precision is over predictions that meet the condition, recall over gold that meets it. */
  Figure relations(String metric, Predicate<Part> condition, boolean exact) {
    return new Figure(sample.task(), sample.slice(), metric,
        count(it -> paired(it, exact).map(pair -> it.predicted().get(pair.predicted())), condition),
        count(it -> it.predicted().stream(), condition),
        count(it -> paired(it, exact).map(pair -> it.gold().get(pair.gold())), condition),
        count(it -> it.gold().stream(), condition));
  }

  private static Stream<OneToOne.Pair> paired(JudgedRelations judged, boolean exact) {
    return judged.pairs().stream().filter(pair -> !exact
        || judged.gold().get(pair.gold()).content().equals(judged.predicted().get(pair.predicted()).content()));
  }

  /** A cue counts as found if it shares a token with one of the other side. */
  private Figure cuesInAll() {
    return new Figure(sample.task(), sample.slice(), "cues, any overlap",
        count(it -> it.predicted().stream().filter(part -> part.cue().intersects(JudgedRelations.of(it.goldRoles(), Role.CUE))),
            part -> true),
        count(it -> it.predicted().stream(), part -> true),
        count(it -> it.gold().stream().filter(part -> part.cue().intersects(JudgedRelations.of(it.predictedRoles(), Role.CUE))),
            part -> true),
        count(it -> it.gold().stream(), part -> true));
  }

  private Figure cues(String form, Predicate<Part> isForm) {
    int touched = count(it -> it.gold().stream()
        .filter(part -> part.cue().intersects(JudgedRelations.of(it.predictedRoles(), Role.CUE))), isForm);
    return sample.share("cues touched, " + form,
        touched, count(it -> it.gold().stream(), isForm));
  }

  private Figure tokens(String metric, List<Role> roles) {
    int hits = 0;
    int predicted = 0;
    int gold = 0;
    for (JudgedRelations document : judged) {
      for (Role role : roles) {
        var mine = JudgedRelations.of(document.predictedRoles(), role);
        var theirs = JudgedRelations.of(document.goldRoles(), role);
        hits += Tokens.shared(mine, theirs);
        predicted += mine.cardinality();
        gold += theirs.cardinality();
      }
    }
    return sample.figure("tokens, " + metric, hits, predicted, gold);
  }

  private int count(Function<JudgedRelations, Stream<Part>> parts, Predicate<Part> condition) {
    return (int) judged.stream().flatMap(parts).filter(condition).count();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
