package io.github.copydesk.entity;

import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Mentions;
import io.github.copydesk.article.OwnName;
import io.github.copydesk.article.Span;
import io.github.copydesk.segmentation.Segments;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the caller's own names and lets them win over found ones. Of own names that overlap, the first in the text is
 * taken; of those that begin there the longest; of those a name or alias before a pattern, and of patterns the one given
 * first. An own name gives way to a found name that holds it and more words: "Bahn" within "Deutsche Bahn Stiftung" is
 * another thing.
 */
final class OwnNames {

  /** How sure the tagger must be of a longer name. */
  private static final double SURE = 0.5;

  private final OwnForms forms;
  private final List<OwnPattern> patterns = new ArrayList<>();

  OwnNames(Collection<OwnName> names) {
    this.forms = new OwnForms(names);
    for (OwnName name : names) {
      name.patterns().forEach(pattern -> patterns.add(new OwnPattern(name, pattern, patterns.size() + 1)));
    }
  }

  /** Adds own names to the names that were found, which must be sorted and free of overlaps. */
  Mentions addTo(List<Mention> found, Segments segments) {
    OwnSearch search = OwnSearch.in(segments);
    search.matches().addAll(forms.find(segments.text()));
    patterns.forEach(pattern -> pattern.find(search));
    Apart<Mention> foundNames = new Apart<>(found, Mention::span);
    List<OwnMatch> own = apart(search.matches()).stream()
        .filter(match -> foundNames.overlapping(match.span()).filter(it -> isPart(match, it, segments.text())).isEmpty())
        .toList();
    return joined(own, found, search);
  }

  private static List<OwnMatch> apart(List<OwnMatch> matches) {
    matches.sort(OwnMatch.PRECEDENCE);
    List<OwnMatch> apart = new ArrayList<>();
    int end = 0;
    for (OwnMatch match : matches) {
      if (match.span().start() >= end) {
        apart.add(match);
        end = match.span().end();
      }
    }
    return apart;
  }

  private static Mentions joined(List<OwnMatch> own, List<Mention> found, OwnSearch search) {
    Apart<OwnMatch> ownMatches = new Apart<>(own, OwnMatch::span);
    Map<Mention, OwnName> ownNames = new LinkedHashMap<>();
    own.forEach(match -> ownNames.put(match.mention(search.segments().text()), match.name()));
    Stream<Mention> others = found.stream().filter(mention -> ownMatches.overlapping(mention.span()).isEmpty());
    List<Mention> mentions = Stream.concat(ownNames.keySet().stream(), others)
        .sorted(Comparator.comparing(Mention::span)).toList();
    return new Mentions(mentions, ownNames, search.diagnostics());
  }

  private static boolean isPart(OwnMatch own, Mention found, String text) {
    Span longer = found.span();
    return longer.contains(own.span()) && found.confidence() >= SURE
        && (hasWord(text, longer.start(), own.span().start()) || hasWord(text, own.span().end(), longer.end()));
  }

  private static boolean hasWord(String text, int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
