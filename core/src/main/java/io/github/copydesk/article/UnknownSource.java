package io.github.copydesk.article;

import java.util.List;

/**
 * A source that cannot be told, with the reason.
 *
 * @param reason why
 * @param spans where a word stands for the source ("he"), one span or none
 * @param text the characters of the spans, empty where there are none
 */
public record UnknownSource(Reason reason, List<Span> spans, String text) implements Source {

  /** Why a source is not told. */
  public enum Reason {
    /** The text mentions nobody: "it is believed that". */
    NOT_MENTIONED,
    /** A pronoun for which no one antecedent fits. */
    UNRESOLVED_PRONOUN,
    /** A label such as "Q:" or "A:" in a text that does not tell who it is. */
    UNNAMED_LABEL
  }

  public UnknownSource {
    spans = List.copyOf(spans);
  }

  @Override
  public String name() {
    return "unknown";
  }

  @Override
  public SourceKind kind() {
    return SourceKind.UNKNOWN;
  }
}
