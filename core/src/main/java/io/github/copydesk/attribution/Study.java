package io.github.copydesk.attribution;

import static io.github.copydesk.sequence.FeatureHash.mix;

import io.github.copydesk.article.Passages;
import io.github.copydesk.coreference.Resolution;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.sequence.Chunk;
import io.github.copydesk.sequence.Features;
import io.github.copydesk.sequence.Labelling;
import io.github.copydesk.sequence.SequenceTagger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** One text as the labellers see it. */
public final class Study {

  private static final int LONGEST = 400;
  private final double LEAST_CUE = Double.parseDouble(System.getProperty("leastcue", "0.04"));

  private final Story story;
  private final TokenTraits traits;
  private Tags tags;
  private SpanFeatures spans;

  public Study(Segments segments, Passages passages, Resolution resolution, CueRates rates) {
    this(new Story(segments, passages, resolution.entities()), rates);
  }

  Study(Story story, CueRates rates) {
    this.story = story;
    this.traits = new TokenTraits(story, rates);
  }

  /** The paragraphs, long ones in parts. */
  public List<Stretch> paragraphs() {
    List<Stretch> parts = new ArrayList<>();
    for (Stretch paragraph : story.paragraphs()) {
      int first = paragraph.first();
      int end = first;
      while (end < paragraph.end()) {
        int next = story.sentenceOf(end).end();
        if (next - first > LONGEST && end > first) {
          parts.add(new Stretch(first, end));
          first = end;
        }
        end = next;
      }
      parts.add(new Stretch(first, paragraph.end()));
    }
    return parts;
  }

  public Features paragraph(Stretch paragraph) {
    return new ParagraphFeatures(traits).of(paragraph);
  }

  public void tag(SequenceTagger tagger) {
    tags = new Tags(story.size());
    for (Stretch paragraph : paragraphs()) {
      tags.add(paragraph.first(), tagger.label(paragraph(paragraph)), paragraph.end() - paragraph.first());
    }
    spans = new SpanFeatures(traits, tags);
  }

  public Stretch window(Stretch cue) {
    int sentence = story.sentenceIndex(cue.first());
    int first = cue.first();
    for (int i = sentence; i >= Math.max(0, sentence - 4); i--) {
      if (story.inOneParagraph(story.sentence(i).first(), cue.first()) && cue.first() - story.sentence(i).first() <= 200) {
        first = story.sentence(i).first();
      }
    }
    int end = cue.end();
    for (int i = sentence; i <= Math.min(story.sentences() - 1, sentence + 5); i++) {
      if (story.inOneParagraph(story.sentence(i).first(), cue.first()) && story.sentence(i).end() - cue.end() <= 260) {
        end = Math.max(end, story.sentence(i).end());
      }
    }
    return new Stretch(Math.max(first, 0), end);
  }

  public Features spans(Stretch window, Stretch cue) {
    return spans.of(window, cue);
  }

  /** The cues that the paragraph tagger gives, and weaker ones. */
  List<Stretch> cues() {
    List<Stretch> cues = new ArrayList<>(tags.cues());
    BitSet taken = new BitSet();
    cues.forEach(cue -> taken.set(cue.first(), cue.end()));
    int i = 0;
    while (i < story.size()) {
      int end = i;
      while (end < story.size() && !taken.get(end) && tags.chance(end, Tags.CUE) >= LEAST_CUE && end - i < 8
          && (end == i || story.sentenceIndex(end) == story.sentenceIndex(i))) {
        end++;
      }
      boolean isBeside = taken.get(end) || i > 0 && taken.get(i - 1);
      if (end > i && !isBeside) {
        cues.add(new Stretch(i, end));
      }
      i = Math.max(end, i + 1);
    }
    cues.sort(Comparator.comparingInt(Stretch::first));
    return cues;
  }

  private final boolean ALTERNATIVES = Boolean.getBoolean("alternatives");

  private void alternatives(Labelling labelling, Stretch window, Stretch cue, List<List<Chunk>> readings) {
    List<Chunk> best = labelling.chunks();
    Chunk last = null;
    Chunk first = null;
    int sourceAt = -1;
    for (Chunk chunk : best) {
      if (chunk.type().equals("CONTENT")) {
        first = first == null ? chunk : first;
        last = chunk;
      } else {
        sourceAt = chunk.firstToken();
      }
    }
    if (last == null) {
      return;
    }
    int size = window.end() - window.first();
    if (sourceAt >= 0) {
      readings.add(labelling.chunksIf(sourceAt, 0, false));
    } else {
      int most = -1;
      for (int i = 0; i < size; i++) {
        most = most < 0 || labelling.probability(i, 0) > labelling.probability(most, 0) ? i : most;
      }
      readings.add(labelling.chunksIf(most, 0, true));
    }
    readings.add(labelling.chunksIf(last.endToken() - 1, 1, false));
    int next = last.endToken() + 1;
    if (next < size && !cue.contains(window.first() + next)) {
      readings.add(labelling.chunksIf(next, 1, true));
    }
    readings.add(labelling.chunksIf(first.firstToken(), 1, false));
    int before = first.firstToken() - 2;
    if (before >= 0 && !cue.contains(window.first() + before)) {
      readings.add(labelling.chunksIf(before, 1, true));
    }
  }

  public List<Candidate> candidates(SequenceTagger spanTagger) {
    List<Stretch> cues = cues();
    List<Candidate> found = new ArrayList<>();
    List<int[]> own = new ArrayList<>();
    List<Double> chances = new ArrayList<>();
    List<Integer> ways = new ArrayList<>();
    for (Stretch cue : cues) {
      Stretch window = window(cue);
      Labelling labelling = spanTagger.label(spans(window, cue));
      List<List<Chunk>> readings = new ArrayList<>();
      readings.add(labelling.chunks());
      if (ALTERNATIVES) {
        alternatives(labelling, window, cue, readings);
      }
      java.util.Set<List<Stretch>> seen = new java.util.HashSet<>();
      for (int way = 0; way < readings.size(); way++) {
        Stretch source = Stretch.NONE;
        double sourceChance = 0;
        List<Stretch> content = new ArrayList<>();
        double contentChance = 1;
        for (Chunk chunk : readings.get(way)) {
          Stretch stretch = new Stretch(window.first() + chunk.firstToken(), window.first() + chunk.endToken());
          if (stretch.overlaps(cue)) {
            continue;
          }
          if (chunk.type().equals("SOURCE")) {
            if (chunk.confidence() > sourceChance) {
              source = stretch;
              sourceChance = chunk.confidence();
            }
          } else {
            content.add(stretch);
            contentChance = Math.min(contentChance, chunk.confidence());
          }
        }
        List<Stretch> all = new ArrayList<>(content);
        all.add(source);
        if (!content.isEmpty() && seen.add(all)) {
          found.add(new Candidate(source, cue, content, new int[0]));
          chances.add(mean(cue, Tags.CUE));
          own.add(features(cue, source, content, sourceChance, contentChance));
          ways.add(way);
        }
      }
    }
    List<Candidate> result = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Candidate candidate = found.get(i);
      int[] more = relations(i, found, chances, ways.get(i));
      int[] features = new int[own.get(i).length + more.length];
      System.arraycopy(own.get(i), 0, features, 0, own.get(i).length);
      System.arraycopy(more, 0, features, own.get(i).length, more.length);
      result.add(new Candidate(candidate.source(), candidate.cue(), candidate.content(), features));
    }
    return result;
  }

  private int[] relations(int index, List<Candidate> found, List<Double> chances, int way) {
    double inside = 0;
    double around = 0;
    double rival = 0;
    Candidate it = found.get(index);
    for (int j = Math.max(0, index - 30); j < Math.min(found.size(), index + 31); j++) {
      if (!found.get(j).cue().equals(it.cue())) {
        Candidate other = found.get(j);
        if (holds(it.content(), other.cue())) {
          inside = Math.max(inside, chances.get(j));
        }
        if (holds(other.content(), it.cue())) {
          around = Math.max(around, chances.get(j));
        }
        if (other.content().stream().anyMatch(a -> it.content().stream().anyMatch(a::overlaps))) {
          rival = Math.max(rival, chances.get(j));
        }
      }
    }
    int p = level(chances.get(index));
    return new int[] {mix(101, level(inside)), mix(102, level(around)), mix(103, level(rival)), mix(104, mix(level(around), p)),
        mix(105, mix(level(inside), p)), mix(106, mix(level(rival), p)), mix(107, way), mix(108, mix(way, it.source().isEmpty() ? 1 : 2)), mix(109, mix(way, p))};
  }

  private record Judged(Candidate candidate, double chance) {}

  /** The likeliest candidates that do not stand in each other's way. */
  public static List<Candidate> choose(List<Candidate> candidates, Verdicts verdicts, double least) {
    List<Judged> judged = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double chance = verdicts.chance(candidate.features());
      if (chance >= least) {
        judged.add(new Judged(candidate, chance));
      }
    }
    judged.sort(Comparator.comparingDouble(Judged::chance).reversed());
    List<Candidate> chosen = new ArrayList<>();
    for (Judged it : judged) {
      if (chosen.stream().noneMatch(other -> conflict(it.candidate(), other))) {
        chosen.add(it.candidate());
      }
    }
    return chosen;
  }

  private static boolean conflict(Candidate one, Candidate other) {
    return holds(one.content(), other.cue()) || holds(other.content(), one.cue())
        || one.content().stream().anyMatch(piece -> holds(other.content(), piece)) || one.cue().overlaps(other.cue());
  }

  static boolean holds(List<Stretch> content, Stretch cue) {
    return content.stream().anyMatch(piece -> piece.overlaps(cue));
  }

  private double mean(Stretch stretch, int type) {
    double sum = 0;
    for (int i = stretch.first(); i < stretch.end(); i++) {
      sum += tags.chance(i, type);
    }
    return stretch.isEmpty() ? 0 : sum / (stretch.end() - stretch.first());
  }

  private double best(Stretch stretch, int type) {
    double best = 0;
    for (int i = stretch.first(); i < stretch.end(); i++) {
      best = Math.max(best, tags.chance(i, type));
    }
    return best;
  }

  private static int level(double chance) {
    return (int) Math.round(chance * 10);
  }

  private int[] features(Stretch cue, Stretch source, List<Stretch> content, double sourceChance, double contentChance) {
    List<Integer> f = new ArrayList<>();
    int head = spans.head(cue);
    int at = head + TokenTraits.MARGIN;
    double tagged = 0;
    int size = 0;
    int quoted = 0;
    for (Stretch piece : content) {
      for (int i = piece.first(); i < piece.end(); i++) {
        tagged += tags.chance(i, Tags.CONTENT);
        quoted += story.isQuoted(i) ? 1 : 0;
        size++;
      }
    }
    int p = level(mean(cue, Tags.CUE));
    int best = level(best(cue, Tags.CUE));
    int s = source.isEmpty() ? 11 : level(sourceChance);
    int c = level(contentChance);
    int agree = level(tagged / size);
    int agreeSource = source.isEmpty() ? 11 : level(mean(source, Tags.SOURCE));
    int form = quoted == 0 ? 0 : quoted >= 0.95 * size ? 2 : 1;
    int length = TokenTraits.far(size);
    int first = content.get(0).first();
    int end = content.get(content.size() - 1).end();
    int start = mix(traits.tag[first + TokenTraits.MARGIN], traits.quote[first + TokenTraits.MARGIN]);
    int after = end < story.size() ? mix(traits.tag[end + TokenTraits.MARGIN], traits.quote[end - 1 + TokenTraits.MARGIN]) : 0;
    int side = (first < cue.first() ? 1 : 0) + (end > cue.end() ? 2 : 0);
    int sourceSort = source.isEmpty() ? 0 : source.end() - source.first() == 1 && story.is(source.first(), "PRON") ? 1
        : traits.name[source.end() - 1 + TokenTraits.MARGIN] > 0 || traits.name[source.first() + TokenTraits.MARGIN] > 0 ? 2 : 3;
    int apart = source.isEmpty() ? 0 : TokenTraits.far(source.first() < cue.first() ? cue.first() - source.end() : source.first() - cue.end());
    int rate = traits.rate[at];
    int[] singles = {0, p, best, s, c, agree, agreeSource, form, length, start, after, side, sourceSort, apart, rate, traits.frame[at],
        traits.lemma[at], traits.tag[at], content.size(), cue.end() - cue.first(), mix(traits.lemma[at], form), mix(p, c), mix(p, form), mix(c, form),
        mix(agree, p), mix(agree, c), mix(s, agreeSource), mix(p, s), mix(rate, p), mix(rate, form), mix(sourceSort, p), mix(sourceSort, s), mix(side, form),
        mix(length, form), mix(length, c), mix(start, form), mix(traits.frame[at], p), mix(traits.word[cue.end() - 1 + TokenTraits.MARGIN], 5), mix(traits.lemma[at], sourceSort),
        mix(traits.word[first + TokenTraits.MARGIN], 3), mix(apart, sourceSort)};
    for (int i = 0; i < singles.length; i++) {
      f.add(mix(i + 1, singles[i]));
    }
    return f.stream().mapToInt(Integer::intValue).toArray();
  }
}
