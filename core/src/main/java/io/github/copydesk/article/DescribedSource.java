package io.github.copydesk.article;

import java.util.List;

/**
 * A source that is described but has no one name: "two officials", "a law professor at Oakton College", "the report"; also
 * several who are cited together, "Ann Hill and Bob Lane".
 *
 * @param span the source as written, a whole noun phrase
 * @param text the characters of the span
 * @param name the description without "the" at its head and marks at its end; that of its antecedent for a pronoun ("they"); the
 *     full names where several are cited by name alone
 * @param kind what sort of source it is; of several, what they are all
 * @param role the office or occupation that the description tells ("law professor"); empty where it tells none
 * @param affiliation what a person or a group belongs to, as the description tells: the full name of an organization, else of a
 *     place or nationality, else the body as described ("ministry"); empty where it tells none
 * @param members those cited by name among several, in the order of the text; empty for all other descriptions
 * @param confidence from 0 to 1, that a reader would describe the source so, and give it no name
 */
public record DescribedSource(
    Span span, String text, String name, SourceKind kind, String role, String affiliation, List<Entity> members, double confidence)
    implements Source {

  public DescribedSource {
    members = List.copyOf(members);
    Confidence.check(confidence);
  }

  /**
   * Makes a source of which nothing is told but the description.
   *
   * @param span the source as written
   * @param text the characters of the span, also its name
   * @param kind what sort of source it is
   * @return the source, without role, affiliation and members, and with confidence 1
   */
  public static DescribedSource of(Span span, String text, SourceKind kind) {
    return new DescribedSource(span, text, text, kind, "", "", List.of(), 1);
  }

  @Override
  public List<Span> spans() {
    return List.of(span);
  }
}
