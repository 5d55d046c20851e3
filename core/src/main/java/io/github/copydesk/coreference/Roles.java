package io.github.copydesk.coreference;

import io.github.copydesk.article.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the office, occupation or kin that stands beside a person's name, before it or behind it. Only nouns of a list are
 * taken for offices; a clause behind the name counts where it says what somebody leads or does, and no noun does.
 */
final class Roles {

  private final RolesBefore before;
  private final RolesAfter after;

  Roles(Surroundings around) {
    this.before = new RolesBefore(around);
    this.after = new RolesAfter(around);
  }

  /** Returns the first role beside one of a person's mentions: an office, else kin and the like, else a clause. */
  Optional<Role> of(List<Mention> mentions) {
    return mentions.stream().flatMap(this::of).min(Comparator.comparing(Roles::rank));
  }

  private static int rank(Role role) {
    return role.noun().isEmpty() ? 2 : OfficeNouns.isRelation(role.noun()) ? 1 : 0;
  }

  private Stream<Role> of(Mention mention) {
    return before.of(mention).or(() -> after.of(mention)).stream();
  }
}
