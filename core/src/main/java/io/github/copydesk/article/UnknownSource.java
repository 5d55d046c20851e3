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
    /** A pronoun that nobody named or cited before it fits, or nobody well enough. */
    UNRESOLVED_PRONOUN,
    /** A pronoun that several named before it fit, none clearly better than the others. */
    SEVERAL_CANDIDATES,
    /** "They", where no group was cited shortly before. */
    UNRESOLVED_GROUP,
    /** "I" or "we" outside quotations: the author of the text, alone or with others. */
    AUTHOR,
    /** "I" or "we" within a quotation: whoever speaks it, alone or with others. */
    SPEAKER_OF_QUOTATION,
    /** "You": the reader, whoever is spoken to, or anybody. */
    ADDRESSED,
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

  @Override
  public double confidence() {
    return 0;
  }
}
