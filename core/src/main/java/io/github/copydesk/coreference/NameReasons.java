package io.github.copydesk.coreference;

import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.CoreferenceReason;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says why each name of a thing was joined to its fullest name. */
final class NameReasons {

  private final Mentions mentions;

  /** Knows the mentions that are own names of the caller. */
  NameReasons(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Returns a coreference for each mention of an entity but the one that gives its name. */
  Stream<Coreference> of(Entity entity) {
    Mention fullest = entity.mentions().stream()
        .filter(mention -> mention.text().replaceAll("\\s+", " ").equals(entity.name()))
        .findFirst()
        .orElse(entity.mentions().get(0));
    return entity.mentions().stream()
        .filter(mention -> !mention.equals(fullest))
        .map(mention -> joined(mention, fullest, entity));
  }

  private Coreference joined(Mention mention, Mention fullest, Entity entity) {
    CoreferenceReason reason = reason(mention, fullest);
    return new Coreference(mention.span(), mention.text(), entity, fullest.span(), reason, Precisions.of(reason));
  }

  private CoreferenceReason reason(Mention mention, Mention fullest) {
    CoreferenceReason reason = reason(mention.text(), fullest.text());
    boolean isOwn = reason != CoreferenceReason.SAME_NAME && mentions.ownName(mention).isPresent();
    return isOwn ? CoreferenceReason.OWN_NAME : reason;
  }

  static CoreferenceReason reason(String name, String fullest) {
    List<String> words = NameWords.of(name);
    List<String> full = NameWords.of(fullest);
    if (words.equals(full)) {
      return CoreferenceReason.SAME_NAME;
    }
    boolean isShort = full.containsAll(words) || areInitials(words, full);
    boolean isAcronym = words.size() == 1 && full.size() > 1 && full.stream().noneMatch(words.get(0)::equals)
        && full.get(0).startsWith(words.get(0).substring(0, 1));
    return isShort ? CoreferenceReason.SHORT_NAME
        : isAcronym ? CoreferenceReason.ACRONYM : CoreferenceReason.OTHER_NAME;
  }

  /** "A. Berg" for "Anna Berg": whole words and first letters of others. */
  private static boolean areInitials(List<String> words, List<String> full) {
    Set<String> letters = new HashSet<>(full);
    full.forEach(word -> letters.add(word.substring(0, 1)));
    return words.size() > 1 && letters.containsAll(words);
  }
}
