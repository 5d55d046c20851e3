package io.github.copydesk.article;

/**
 * Who said what, and by which words we know: source, cue and content.
 *
 * <p>The three parts are those of PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018). Only the outermost
 * attribution is given: none stands within another's content.
 *
 * @param source who is cited
 * @param cue the words that signal it
 * @param content what is attributed
 * @param kind whether it is said, thought, or neither
 * @param confidence from 0 to 1 that source, cue and content are all right; not yet calibrated
 */
public record Attribution(Source source, Cue cue, Content content, AttributionKind kind, double confidence) {

  public Attribution {
    Confidence.check(confidence);
  }
}
