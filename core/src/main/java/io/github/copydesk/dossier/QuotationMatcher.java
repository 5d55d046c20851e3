package io.github.copydesk.dossier;

import io.github.copydesk.article.Quotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the same quotation in two articles, word for word, cut or worded otherwise, by the runs of three words that both have,
 * as memes are followed through the news (Leskovec, Backstrom and Kleinberg, Meme-tracking and the Dynamics of the News Cycle,
 * KDD 2009). Short or common words must come from the same speaker.
 */
final class QuotationMatcher {

  /** The least number of words, and of content words, of a short quotation that is looked up: "at this stage" is not. */
  private static final int LEAST_WORDS = 3;
  private static final int LEAST_CONTENT = 2;

  /** The least number of words that tell a quotation whoever is said to have said it. */
  private static final int TELLING_WORDS = 5;

  /** The same, where two persons are said to have said it, or where the words differ and nobody is known to have said both. */
  private static final int TELLING_OF_ANYBODY = 8;

  /** The least share of the shorter one's words in the longer, in order, for another wording. */
  private static final double OTHER_WORDING = 0.75;

  /** The least shared content words of another wording, and where the speaker is not the same. */
  private static final int SHARED_CONTENT = 2;
  private static final int SHARED_CONTENT_OF_ANYBODY = 4;

  /** The least words of a phrase that are the same, and of those the least that tell, where one body or person speaks. */
  private static final int SAME_OF_PHRASE = 4;
  private static final int TELLING_OF_PHRASE = 2;

  /** The same, whoever speaks. */
  private static final int SAME_OF_PHRASE_OF_ANYBODY = 6;
  private static final int TELLING_OF_PHRASE_OF_ANYBODY = 3;

  /** Two quotations by number, and what links them. */
  private record Found(int one, int other, QuotationLink link) {}

  private final List<Clipping> clippings;
  private final Vocabulary vocabulary;
  private final List<Saying> sayings = new ArrayList<>();
  private final List<Found> found;

  QuotationMatcher(List<Clipping> clippings, Vocabulary vocabulary, EntityJoiner entities) {
    this.clippings = clippings;
    this.vocabulary = vocabulary;
    for (Clipping clipping : clippings) {
      for (List<Quotation> pieces : clipping.quoted()) {
        Saying saying = Saying.of(clipping, pieces, vocabulary, entities);
        if (isLookedUp(saying.words().length, saying.content().length)) {
          sayings.add(saying);
        }
      }
    }
    this.found = found();
  }

  private static boolean isLookedUp(int words, int content) {
    return words >= LEAST_WORDS && content >= LEAST_CONTENT || words >= TELLING_WORDS && content > 0;
  }

  private List<Found> found() {
    NearPairs index = new NearPairs();
    for (int i = 0; i < sayings.size(); i++) {
      for (long shingle : sayings.get(i).shingles()) {
        index.add(shingle, i);
      }
    }
    return index.pairs((one, other) -> article(one) - article(other)).stream()
        .flatMap(pair -> link(sayings.get(pair[0]), sayings.get(pair[1])).stream()
            .map(link -> new Found(pair[0], pair[1], link)))
        .toList();
  }

  List<QuotationLink> links() {
    return found.stream().map(Found::link).toList();
  }

  /** Returns the quotations that several articles have whole or in part, in the order of the first ones. */
  List<Shared<Excerpt>> shared() {
    Tellings<Excerpt> tellings = new Tellings<>(clippings, sayings.stream().map(Saying::telling).toList());
    found.stream().filter(it -> it.link.reason() != QuotationReason.PHRASE).forEach(it -> tellings.join(it.one, it.other));
    return tellings.shared();
  }

  private int article(int saying) {
    return sayings.get(saying).clipping().number();
  }

  private Optional<QuotationLink> link(Saying one, Saying other) {
    Saying shorter = one.words().length <= other.words().length ? one : other;
    Saying longer = shorter == one ? other : one;
    if (Sequences.holds(longer.words(), shorter.words())) {
      boolean same = Arrays.equals(one.words(), other.words());
      return isTelling(shorter, longer)
          ? link(one, other, same ? QuotationReason.SAME_WORDS : QuotationReason.CUT, 1) : Optional.empty();
    }
    double shared = mayBeWordedOtherwise(shorter, longer) ? shared(shorter.words(), longer.words()) : 0;
    return shared >= OTHER_WORDING ? link(one, other, QuotationReason.OTHER_WORDING, shared) : phrase(one, other);
  }

  /** Returns the share of words in order, about where both have their longest run: not strewn over a long speech. */
  private static double shared(int[] shorter, int[] longer) {
    Sequences.Run run = Sequences.longestRun(shorter, longer);
    int start = run.second() - run.first();
    int slack = shorter.length / 2;
    int[] near = Arrays.copyOfRange(longer, Math.max(0, start - slack), Math.min(longer.length, start + shorter.length + slack));
    return (double) Sequences.inOrder(shorter, near) / shorter.length;
  }

  /** Words in a row that articles of one event share, though what stands around them is another quotation. */
  private Optional<QuotationLink> phrase(Saying one, Saying other) {
    Sequences.Run run = Sequences.longestRun(one.words(), other.words());
    if (!isTellingPhrase(run, one, other) || !areOfOneEvent(one, other)) {
      return Optional.empty();
    }
    double shared = (double) run.same() / Math.min(one.words().length, other.words().length);
    return Optional.of(new QuotationLink(one.excerpt(run.first(), run.length()), other.excerpt(run.second(), run.length()),
        QuotationReason.PHRASE, shared));
  }

  private boolean isTellingPhrase(Sequences.Run run, Saying one, Saying other) {
    if (run.same() < SAME_OF_PHRASE) {
      return false;
    }
    long telling = one.telling(run, other).filter(vocabulary::isRare).distinct().count();
    return one.isOfOneVoice(other) && telling >= TELLING_OF_PHRASE
        || run.same() >= SAME_OF_PHRASE_OF_ANYBODY && telling >= TELLING_OF_PHRASE_OF_ANYBODY;
  }

  private boolean areOfOneEvent(Saying one, Saying other) {
    double likeness = vocabulary.likeness(one.clipping().content(), other.clipping().content(), new int[0]);
    return Footing.NAMED.holds(likeness, one.clipping().daysFrom(other.clipping()));
  }

  /** Whether there are enough words to tell by, more where it is not sure that one person said both, and of what. */
  private boolean mayBeWordedOtherwise(Saying shorter, Saying longer) {
    int content = Sequences.shared(shorter.content(), longer.content()).length;
    int words = shorter.words().length;
    if (shorter.isSaidBy(longer)) {
      return content >= SHARED_CONTENT && (words >= TELLING_OF_ANYBODY || words >= TELLING_WORDS && areOfOneEvent(shorter, longer));
    }
    return !shorter.isSaidByAnother(longer) && words >= TELLING_OF_ANYBODY && content >= SHARED_CONTENT_OF_ANYBODY;
  }

  /** Whether so many words can hardly be said twice; "hundreds of millions of dollars" is, and so is a person's own slogan. */
  private boolean isTelling(Saying saying, Saying other) {
    int words = saying.content().length < LEAST_CONTENT ? 0 : saying.words().length;
    return words >= TELLING_OF_ANYBODY || saying.isSaidBy(other) && words >= TELLING_WORDS
        || (saying.isSaidBy(other) || words >= TELLING_WORDS && !saying.isSaidByAnother(other)) && areOfOneEvent(saying, other);
  }

  private static Optional<QuotationLink> link(Saying one, Saying other, QuotationReason reason, double shared) {
    return Optional.of(new QuotationLink(one.excerpt(), other.excerpt(), reason, shared));
  }
}
