package io.github.copydesk.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads attributions off the layout of paragraphs: transcripts, questions and answers, signed quotations, statements behind
 * a colon, and headlines.
 *
 * <p>The whole text is read at once, since a single label says little; then each paragraph is asked for.
 */
final class Layouts {

  private final Map<Integer, Optional<Draft>> byFirstToken = new HashMap<>();

  Layouts(Story story, Cast cast) {
    List<Stretch> paragraphs = story.paragraphs();
    Interview interview = new Interview(story, cast);
    Announcements announcements = new Announcements(story, cast, paragraphs);
    Signatures signatures = new Signatures(story, cast);
    new Transcript(story, paragraphs, interview).turns().forEach(turn -> take(turn, paragraphs));
    new BareInterview(story, paragraphs).turns(interview).stream()
        .filter(turn -> isFree(turn, paragraphs)).forEach(turn -> take(turn, paragraphs));
    if (!paragraphs.isEmpty() && !takes(paragraphs.get(0))) {
      new Headlines(story, cast, interview).read(paragraphs.get(0)).ifPresent(draft -> take(new Turn(0, 1, draft), paragraphs));
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      int place = i;
      if (!takes(paragraphs.get(i))) {
        signatures.read(paragraphs.get(i)).map(draft -> signed(draft, place, paragraphs))
            .or(() -> announcements.read(place))
            .filter(turn -> isFree(turn, paragraphs))
            .ifPresent(turn -> take(turn, paragraphs));
      }
    }
  }

  /** A signature on a line of its own takes the paragraphs of what it signs. */
  private static Turn signed(Draft draft, int place, List<Stretch> paragraphs) {
    int first = place;
    while (paragraphs.get(first).first() > draft.start()) {
      first--;
    }
    return new Turn(first, place + 1, draft);
  }

  private boolean isFree(Turn turn, List<Stretch> paragraphs) {
    return paragraphs.subList(turn.first(), turn.end()).stream().noneMatch(this::takes);
  }

  private void take(Turn turn, List<Stretch> paragraphs) {
    for (int i = turn.first(); i < turn.end(); i++) {
      byFirstToken.put(paragraphs.get(i).first(), i == turn.first() ? Optional.of(turn.draft()) : Optional.empty());
    }
  }

  /** Tells whether a paragraph is read already, on its own or with those before it; nobody else need read it. */
  boolean takes(Stretch paragraph) {
    return byFirstToken.containsKey(paragraph.first());
  }

  /** Returns the attribution that begins with a paragraph. */
  Optional<Draft> read(Stretch paragraph) {
    return byFirstToken.getOrDefault(paragraph.first(), Optional.empty());
  }
}
