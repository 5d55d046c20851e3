package io.github.copydesk.coreference;

import io.github.copydesk.article.Gender;
import io.github.copydesk.coreference.Antecedent.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Those whom the next pronoun may stand for, with what speaks for and against each. To be filled in the order of the text. */
final class Antecedents {

  /**
   * Whom a pronoun may stand for, with the features of each.
   *
   * @param nobody the features of standing for nobody who came before
   * @param antecedents those of each antecedent, nearest first
   */
  record Choice(List<String> nobody, Map<Antecedent, List<String>> antecedents) {}

  /** People are not remembered much longer. */
  private static final int MOST = 24;
  private static final int SENTENCES_BACK = 8;

  private final Discourse discourse;
  private final Speakers speakers;
  private final Deque<Antecedent> nearestFirst = new ArrayDeque<>();
  private final Map<Integer, Integer> named = new HashMap<>();
  private int mostNamed;

  Antecedents(Discourse discourse, Cast cast) {
    this.discourse = discourse;
    this.speakers = new Speakers(discourse, cast);
  }

  void add(Antecedent antecedent) {
    int times = named.merge(antecedent.referent(), antecedent.referent() == Antecedent.NOBODY ? 0 : 1, Integer::sum);
    mostNamed = Math.max(mostNamed, times);
    nearestFirst.addFirst(antecedent);
    if (nearestFirst.size() > MOST) {
      nearestFirst.removeLast();
    }
  }

  /** Returns whom a pronoun may stand for, nearest first. */
  Choice of(int pronoun) {
    GrammaticalRole own = Pronoun.role(discourse, pronoun);
    List<Antecedent> fitting = fitting(pronoun, own);
    String rivals = rivals(fitting);
    Map<Antecedent, List<String>> features = new LinkedHashMap<>();
    for (Antecedent antecedent : fitting) {
      List<String> its = features(pronoun, own, antecedent);
      its.add("rank " + Math.min(5, features.size()));
      its.add(antecedent.kind() + rivals);
      features.put(antecedent, its);
    }
    List<String> nobody =
        List.of("nobody", "nobody for " + discourse.word(pronoun), "nobody" + voice(pronoun), "nobody" + rivals);
    return new Choice(nobody, features);
  }

  private List<Antecedent> fitting(int pronoun, GrammaticalRole own) {
    Gender gender = Pronoun.gender(discourse, pronoun);
    return nearestFirst.stream()
        .filter(it -> discourse.sentence(pronoun) - discourse.sentence(it.first()) <= SENTENCES_BACK)
        .filter(it -> !Genders.contradict(gender, it.gender()))
        .filter(it -> !isOtherVoice(pronoun, own, it))
        .toList();
  }

  /** Whoever speaks a quotation is not meant by "he" in it, and whom it names does not go on speaking behind it. */
  private boolean isOtherVoice(int pronoun, GrammaticalRole own, Antecedent antecedent) {
    return discourse.isSpoken(pronoun)
        ? speakers.speaks(antecedent.referent(), pronoun)
        : own == GrammaticalRole.SPEAKER && discourse.isSpoken(antecedent.first()) && !discourse.isQuoted(pronoun);
  }

  /** How many with a name are to choose from. */
  private static String rivals(List<Antecedent> fitting) {
    long named = fitting.stream().mapToInt(Antecedent::referent).filter(it -> it != Antecedent.NOBODY).distinct().count();
    return " of " + Math.min(4, named);
  }

  private List<String> features(int pronoun, GrammaticalRole own, Antecedent antecedent) {
    int sentences = Math.min(4, discourse.sentence(pronoun) - discourse.sentence(antecedent.first()));
    GrammaticalRole role = antecedent.kind() == Kind.PRONOUN
        ? Pronoun.role(discourse, antecedent.first())
        : GrammaticalRole.of(discourse, antecedent.first(), antecedent.end());
    List<String> features = new ArrayList<>();
    features.add(sentences + " sentences back");
    features.add(sentences + " sentences back, " + antecedent.kind());
    features.add(role.name());
    features.add(sentences + " sentences back, " + role);
    features.add(own + " for " + role);
    features.add(antecedent.kind().name());
    features.add(discourse.word(pronoun) + " for " + antecedent.kind() + " " + antecedent.gender());
    features.add(antecedent.first() == discourse.sentenceStart(antecedent.first()) ? "opens sentence" : "within sentence");
    features.add("paragraphs " + Math.min(2, discourse.paragraph(pronoun) - discourse.paragraph(antecedent.first())));
    String voices = (discourse.inOneVoice(pronoun, antecedent.first()) ? "one voice" : "other voice") + voice(pronoun);
    features.add(voices);
    features.add(own + " for " + role + ", " + voices);
    features.add("named " + often(antecedent) + (named.get(antecedent.referent()) >= mostNamed ? ", most" : ""));
    if (sentences == 0) {
      features.add(own + " for " + role + clause(antecedent.end(), pronoun));
    }
    return features;
  }

  /** How often somebody was named, as far as it matters. */
  private int often(Antecedent antecedent) {
    return Math.min(4, named.get(antecedent.referent()));
  }

  private String voice(int pronoun) {
    return discourse.isQuoted(pronoun) ? ", quoted" : ", narrated";
  }

  /** What sets two places of a sentence apart: the other clauses between them. */
  private String clause(int end, int pronoun) {
    int verbs = 0;
    int joints = 0;
    for (int token = end; token < pronoun; token++) {
      verbs += discourse.is(token, "VERB") ? 1 : 0;
      joints += discourse.is(token, "PUNCT") || discourse.is(token, "CCONJ") || discourse.is(token, "SCONJ") ? 1 : 0;
    }
    return " behind " + Math.min(2, verbs) + " verbs and " + Math.min(2, joints) + " joints"
        + (Pronoun.isReflexive(discourse, pronoun) ? ", reflexive" : "");
  }
}
