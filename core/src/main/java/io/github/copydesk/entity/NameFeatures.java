package io.github.copydesk.entity;

import static io.github.copydesk.sequence.FeatureHash.mix;

import io.github.copydesk.segmentation.Token;
import io.github.copydesk.sequence.ClusterPaths;
import io.github.copydesk.sequence.Features;
import io.github.copydesk.sequence.KnownPhrases;
import io.github.copydesk.sequence.WordClusters;
import io.github.copydesk.sequence.WordShape;
import java.util.List;

/**
 * What the name tagger sees of each token: words, shapes, affixes, tags and word clusters around it, and the run of
 * capitalised words it stands in. The set follows Ratinov and Roth 2009, "Design challenges and misconceptions in named
 * entity recognition", without their lists of names.
 */
final class NameFeatures {

  private static final int LEFT_OUT = 0;
  private static final int WHOLE = 3;

  private final ClusterPaths clusters;
  private final KnownPhrases phrases;

  NameFeatures(WordClusters clusters, KnownPhrases phrases) {
    this.clusters = new ClusterPaths(clusters);
    this.phrases = phrases;
  }

  /** Describes the tokens of one sentence. */
  Features of(List<Token> sentence) {
    Words words = new Words(sentence, clusters);
    Sheet sheet = new Sheet(words, new ListedNames(words, phrases));
    for (int token = 0; token < sentence.size(); token++) {
      sheet.fill(Words.at(token));
    }
    return sheet.features;
  }

  /** Fills in a sentence's features; each call of {@code add} has a number of its own, counted from the token's first. */
  private static final class Sheet {

    private final Words words;
    private final CapitalRuns runs;
    private final ListedNames known;
    private final Features features;
    private int template;

    Sheet(Words words, ListedNames known) {
      this.words = words;
      this.runs = new CapitalRuns(words);
      this.known = known;
      this.features = new Features(words.tokens);
    }

    void fill(int at) {
      template = 1;
      add(1);
      addWords(at);
      addShapes(at);
      addAffixes(at);
      addTags(at);
      addClusters(at);
      addFields(at);
      addKnown(at);
      addRun(at);
      features.endToken();
    }

    private void addWords(int at) {
      for (int i = at - Words.WINDOW; i <= at + Words.WINDOW; i++) {
        add(words.lower[i]);
      }
      for (int i = at - 1; i <= at + 1; i++) {
        add(words.exact[i]);
      }
      add(mix(words.lower[at - 1], words.lower[at]));
      add(mix(words.lower[at], words.lower[at + 1]));
      add(mix(words.lower[at - 1], words.lower[at + 1]));
      add(mix(words.lower[at - 2], words.lower[at - 1]));
      add(mix(words.lower[at + 1], words.lower[at + 2]));
    }

    private void addShapes(int at) {
      for (int i = at - Words.WINDOW; i <= at + Words.WINDOW; i++) {
        add(words.shape[i]);
      }
      int left = mix(words.shape[at - 1], words.shape[at]);
      int right = mix(words.shape[at], words.shape[at + 1]);
      add(left);
      add(right);
      add(mix(left, words.shape[at + 1]));
      add(mix(mix(words.shape[at - 2], left), mix(words.shape[at + 1], words.shape[at + 2])));
      add(mix(words.shape[at], words.lower[at - 1]));
      add(mix(words.shape[at], words.lower[at + 1]));
      add(mix(words.shape[at], at == Words.WINDOW ? 1 : 0));
    }

    private void addAffixes(int at) {
      for (int i = at - 1; i <= at + 1; i++) {
        for (int length = 0; length < WordShape.AFFIXES; length++) {
          add(words.prefixes[i][length]);
          add(words.suffixes[i][length]);
        }
      }
      add(words.suffixes[at - 2][2]);
      add(words.suffixes[at + 2][2]);
    }

    private void addTags(int at) {
      add(words.tag[at - 1]);
      add(words.tag[at]);
      add(words.tag[at + 1]);
      add(mix(words.tag[at - 1], words.tag[at]));
      add(mix(words.tag[at], words.tag[at + 1]));
      for (int i = at - 1; i <= at + 1; i++) {
        add(words.nationality[i] ? 1 : LEFT_OUT);
      }
    }

    private void addClusters(int at) {
      for (int i = at - Words.WINDOW; i <= at + Words.WINDOW; i++) {
        for (int path : words.paths[i]) {
          add(path);
        }
      }
      addPair(at - 1, at);
      addPair(at, at + 1);
      addPair(at - 1, at + 1);
      add(mix(words.paths[at][WHOLE], words.shape[at]));
    }

    private void addPair(int first, int second) {
      add(mix(words.paths[first][1], words.paths[second][1]));
      add(mix(words.paths[first][2], words.paths[second][2]));
      add(mix(words.paths[first][WHOLE], words.paths[second][WHOLE]));
    }

    private void addFields(int at) {
      for (int i = at - Words.WINDOW; i <= at + Words.WINDOW; i++) {
        add(words.field[i]);
      }
      if (words.field[at] != LEFT_OUT) {
        add(mix(words.field[at - 1], words.field[at]));
        add(mix(words.field[at], words.field[at + 1]));
        add(mix(words.field[at], words.tag[at]));
      } else {
        template += 3;
      }
    }

    private void addKnown(int at) {
      add(known.place(at - 1));
      add(known.place(at + 1));
      add(known.place(at));
      if (known.place(at) != LEFT_OUT) {
        add(mix(known.place(at), words.tag[at]));
        add(mix(known.place(at), words.paths[at][1]));
        add(mix(known.place(at), at == Words.WINDOW ? 1 : 0));
      } else {
        template += 3;
      }
    }

    private void addRun(int at) {
      if (!words.capital[at]) {
        return;
      }
      int first = runs.first(at);
      int last = runs.last(at);
      int place = mix(at - first, last - at);
      add(place);
      add(mix(Math.min(4, last - first), first == Words.WINDOW ? 1 : 0));
      for (int edge : new int[] {first, last}) {
        add(words.lower[edge]);
        add(words.paths[edge][2]);
        add(words.field[edge]);
      }
      for (int beside : new int[] {first - 1, last + 1}) {
        add(words.lower[beside]);
        add(words.paths[beside][2]);
        add(mix(place, words.lower[beside]));
      }
      add(mix(words.lower[first - 1], words.lower[last + 1]));
      add(mix(words.paths[first][1], words.paths[last][1]));
      add(mix(words.field[first], words.field[last]));
    }

    private void add(int value) {
      template++;
      if (value != LEFT_OUT) {
        features.add(mix(template, value));
      }
    }
  }
}
