package io.github.copydesk.coreference;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what a person belongs to: the organization that the role names ("NATO Secretary General"), else its place or
 * nationality; without one the organization beside the name ("Ann Hill of the BBC", "Reuters reporter"), or what owns it
 * ("Britain's Ann Hill").
 */
final class Affiliations {

  private static final Set<String> BELONGING = Set.of("of", "from", "at", "with");
  private static final List<EntityType> RANKS = List.of(EntityType.ORGANIZATION, EntityType.PLACE, EntityType.NATIONALITY);

  private final Surroundings around;
  private final Map<Mention, String> names;

  /** {@code names} has the full name of every mention's entity, persons left out. */
  Affiliations(Surroundings around, Map<Mention, String> names) {
    this.around = around;
    this.names = names;
  }

  /** Returns the full name of what a person belongs to; empty where the text does not tell. */
  String of(Optional<Role> role, List<Mention> mentions) {
    return role.flatMap(it -> within(it.span()))
        .or(() -> mentions.stream().flatMap(this::beside).findFirst())
        .map(mention -> names.getOrDefault(mention, mention.text()))
        .orElse("");
  }

  private Optional<Mention> within(Span role) {
    return around.within(role).stream()
        .filter(mention -> RANKS.contains(mention.type()))
        .min(Comparator.comparing(mention -> RANKS.indexOf(mention.type())));
  }

  private Stream<Mention> beside(Mention person) {
    int before = around.first(person) - 1;
    int end = around.end(person);
    int behind = around.text(end + 1).equals("the") ? end + 2 : end + 1;
    behind += around.tag(behind).equals("ADJ") && around.mentionAt(behind).isEmpty() ? 1 : 0;
    Optional<Mention> body = BELONGING.contains(around.text(end))
        ? around.mentionAt(behind, EntityType.ORGANIZATION) : Optional.empty();
    Optional<Mention> owner = around.isPossessive(before) ? around.mentionAt(before - 1) : around.mentionAt(before, EntityType.NATIONALITY);
    return Stream.concat(body.stream(), owner.filter(mention -> RANKS.contains(mention.type())).stream());
  }
}
