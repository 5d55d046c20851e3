package io.github.copydesk.coreference;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import java.util.HashSet;
import java.util.Set;

/**
 * What a text calls the things it names: before the name ("chipmaker Intel"), behind it between commas ("Intel, the
 * chipmaker,") and by "to be" ("Intel is a chipmaker").
 */
final class Epithets {

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her", "'s", "one");
  private static final int LONGEST = 10;

  private final Discourse discourse;
  private final SetMultimap<Integer, Epithet> byReferent = HashMultimap.create();

  Epithets(Discourse discourse, Cast cast) {
    this.discourse = discourse;
    for (int referent = 0; referent < cast.size(); referent++) {
      Entity entity = cast.entity(referent);
      for (Mention mention : entity.mentions()) {
        learn(referent, mention, entity.type() == EntityType.PERSON);
      }
    }
  }

  /** Returns what an entity is called, in no order. */
  Set<Epithet> of(int referent) {
    return byReferent.get(referent);
  }

  private void learn(int referent, Mention mention, boolean isPerson) {
    int first = discourse.tokenAt(mention.span().start());
    int end = discourse.endOf(mention.span());
    before(referent, first, isPerson);
    boolean isTold = discourse.word(end).equals(",") || discourse.lemma(end).equals("be");
    if (isTold && DETERMINERS.contains(discourse.word(end + 1))) {
      behind(referent, end + 2);
    } else if (isTold && isPerson && isOffice(end + 1)) {
      behind(referent, end + 1);
    }
  }

  private void before(int referent, int name, boolean isPerson) {
    int noun = name - 1;
    boolean isTitle = isPerson && discourse.is(noun, "PROPN") && isOffice(noun);
    if (!discourse.is(noun, "NOUN") && !isTitle) {
      return;
    }
    Set<String> modifiers = new HashSet<>();
    int least = Math.max(discourse.sentenceStart(noun), noun - LONGEST);
    for (int at = noun - 1; at >= least && discourse.isModifier(at); at--) {
      modifiers.add(discourse.word(at));
    }
    byReferent.put(referent, new Epithet(discourse.word(noun), modifiers));
  }

  private void behind(int referent, int first) {
    Set<String> modifiers = new HashSet<>();
    int at = first;
    int most = Math.min(discourse.size(), first + LONGEST);
    while (at + 1 < most && discourse.isModifier(at) && (discourse.isModifier(at + 1) || DETERMINERS.contains(discourse.word(at + 1)))) {
      modifiers.add(discourse.word(at));
      at++;
    }
    if (discourse.is(at, "NOUN") || isOffice(at)) {
      byReferent.put(referent, new Epithet(discourse.word(at), modifiers));
    }
  }

  private boolean isOffice(int token) {
    return OfficeNouns.isOffice(discourse.word(token));
  }
}
