package io.github.copydesk.accuracy;

import io.github.copydesk.article.Span;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The attributions of one document, gold against predicted.
 *
 * @param document the document
 * @param gold its attributions
 * @param predicted the predictions that count
 * @param goldRoles the tokens of each role in the gold; a token has one role at most
 * @param predictedRoles the same of the predictions
 * @param pairs gold attributions and predictions matched, by index
 */
record JudgedRelations(
    AttributedDocument document,
    List<Part> gold,
    List<Part> predicted,
    Map<Role, BitSet> goldRoles,
    Map<Role, BitSet> predictedRoles,
    List<OneToOne.Pair> pairs) {

  private static final double LEAST_OVERLAP = 0.5;
  /** A word or two of slack, for a mark that the yardstick places differently. */
  private static final double NEARLY_ALL = 0.95;

  /** What a token does; where two attributions or two roles claim it, the first keeps it. */
  enum Role { CUE, SOURCE, CONTENT }

  /** How much of a content is within quotation marks. */
  enum Form { DIRECT, INDIRECT, MIXED }

  /**
   * An attribution as sets of tokens.
   *
   * @param relation the attribution itself
   * @param source the tokens of the source
   * @param cue the tokens of the cue
   * @param content the words of the content
   * @param form how it is quoted
   */
  record Part(Relation relation, BitSet source, BitSet cue, BitSet content, Form form) {

    private static Part of(Relation relation, Tokens tokens, BitSet quoted) {
      BitSet content = tokens.wordsIn(relation.content());
      return new Part(
          relation, tokens.in(relation.source()), tokens.in(relation.cue()), content, form(content, quoted));
    }

    private static Form form(BitSet content, BitSet quoted) {
      int shared = Tokens.shared(content, quoted);
      if (shared == 0) {
        return Form.INDIRECT;
      }
      return shared >= NEARLY_ALL * content.cardinality() ? Form.DIRECT : Form.MIXED;
    }

    private boolean agrees(Part other) {
      return agree(cue, other.cue) && agree(source, other.source);
    }

    private static boolean agree(BitSet one, BitSet other) {
      return one.intersects(other) || one.isEmpty() && other.isEmpty();
    }
  }

  static JudgedRelations judge(AttributedDocument document, Prediction prediction) {
    Tokens tokens = new Tokens(document.text());
    List<Span> marked = QuotedText.find(document.text()).stream().flatMap(List::stream).toList();
    BitSet quoted = tokens.wordsIn(marked);
    BitSet discarded = tokens.in(document.discarded());
    List<Relation> relations =
        prediction.attributions().stream().filter(it -> !isMostly(discarded, tokens.in(it.spans()))).toList();
    List<Part> gold = parts(document.attributions(), tokens, quoted);
    List<Part> predicted = parts(relations, tokens, quoted);
    return new JudgedRelations(document, gold, predicted,
        roles(document.attributions(), tokens, discarded), roles(relations, tokens, discarded), match(gold, predicted));
  }

  private static boolean isMostly(BitSet discarded, BitSet tokens) {
    return 2 * Tokens.shared(tokens, discarded) > tokens.cardinality();
  }

  private static List<Part> parts(List<Relation> relations, Tokens tokens, BitSet quoted) {
    return relations.stream().map(relation -> Part.of(relation, tokens, quoted)).toList();
  }

  private static Map<Role, BitSet> roles(List<Relation> relations, Tokens tokens, BitSet discarded) {
    Map<Role, BitSet> roles = new EnumMap<>(Role.class);
    BitSet taken = (BitSet) discarded.clone();
    for (Relation relation : relations) {
      for (Role role : Role.values()) {
        BitSet claimed = tokens.in(spans(relation, role));
        claimed.andNot(taken);
        taken.or(claimed);
        roles.computeIfAbsent(role, it -> new BitSet()).or(claimed);
      }
    }
    return roles;
  }

  private static List<Span> spans(Relation relation, Role role) {
    return switch (role) {
      case CUE -> relation.cue();
      case SOURCE -> relation.source();
      case CONTENT -> relation.content();
    };
  }

  private static List<OneToOne.Pair> match(List<Part> gold, List<Part> predicted) {
    OneToOne candidates = new OneToOne();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double overlap = Tokens.overlap(gold.get(i).content(), predicted.get(j).content());
        if (overlap >= LEAST_OVERLAP && gold.get(i).agrees(predicted.get(j))) {
          candidates.add(i, j, overlap);
        }
      }
    }
    return candidates.match();
  }

  /** Returns the tokens of a role, gold or predicted. */
  static BitSet of(Map<Role, BitSet> roles, Role role) {
    return roles.getOrDefault(role, new BitSet());
  }

  /** Returns the gold attributions that were found. */
  List<Part> found() {
    return pairs.stream().map(pair -> gold.get(pair.gold())).collect(Collectors.toList());
  }

  /** Returns the predictions that are right. */
  List<Part> hits() {
    return pairs.stream().map(pair -> predicted.get(pair.predicted())).toList();
  }
}
