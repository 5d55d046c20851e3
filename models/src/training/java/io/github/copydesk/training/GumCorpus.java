package io.github.copydesk.training;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Span;
import io.github.copydesk.entity.MentionFinder;
import io.github.copydesk.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of GUM (Zeldes 2017, "The GUM corpus"): mentions whose head is a proper noun, without what modifies the name.
 * Only genres whose texts are under an open licence are read.
 */
final class GumCorpus {

  /** Where the corpus lies in the folder of corpora. */
  static final String FILE = "ud/gum-train.conllu";

  private static final Pattern GENRE = Pattern.compile("# newdoc id = GUM_(?:news|interview|bio|voyage)_.*");
  private static final Pattern BRACKET = Pattern.compile(
      "\\(\\d+-(?<type>\\w+)-[^-()]+-[^-()]+-[^-()]+-(?<head>\\d+)[\\d,]*-\\w+(?:-[^()]*)?(?<closed>\\))?|\\d+(?<closes>\\))");
  private static final Map<String, EntityType> TYPES = Map.of(
      "person", EntityType.PERSON, "organization", EntityType.ORGANIZATION, "place", EntityType.PLACE);
  private static final Set<EntityType> MARKED = Set.of(
      EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.NATIONALITY);
  private static final Lexicon TITLES = Lexicon.load(MentionFinder.class, "titles");
  private static final Set<String> INNER = Set.of("of", "the", "for", "de", "la", "von", "van", "&", "-", "–", "'s", "’s", ".");

  private final StringBuilder text = new StringBuilder();
  private final List<LabelledText.Name> names = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final Deque<Phrase> open = new ArrayDeque<>();
  private String sentence = "";
  private int at;

  private GumCorpus() {}

  /** Reads the texts. */
  static List<LabelledText> read(Path corpora) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    GumCorpus current = new GumCorpus();
    boolean wanted = false;
    for (String line : Files.readAllLines(corpora.resolve(FILE))) {
      if (line.startsWith("# newdoc")) {
        current.end(texts);
        current = new GumCorpus();
        wanted = GENRE.matcher(line).matches();
      } else if (wanted) {
        current.read(line);
      }
    }
    current.end(texts);
    return texts;
  }

  private void end(List<LabelledText> texts) {
    if (text.length() > 0) {
      texts.add(new LabelledText(text.toString(), names, MARKED));
    }
  }

  private void read(String line) {
    if (line.startsWith("# text = ")) {
      sentence = line.substring("# text = ".length());
      at = 0;
    } else if (line.isEmpty()) {
      endSentence();
    } else if (Character.isDigit(line.charAt(0))) {
      String[] columns = line.split("\t");
      if (columns[0].matches("\\d+")) {
        add(columns[1], columns[3], columns[9]);
      }
    }
  }

  private void add(String word, String tag, String notes) {
    int start = sentence.indexOf(word, at);
    if (start >= 0 && start - at <= 1) {
      at = start + word.length();
    }
    words.add(new Word(word, tag, new Span(text.length() + at - Math.min(at, word.length()), text.length() + at)));
    int brackets = notes.indexOf("Entity=");
    Matcher bracket = BRACKET.matcher(brackets < 0 ? "" : notes.substring(brackets).replaceFirst("\\|.*", ""));
    while (bracket.find()) {
      if (bracket.group("type") != null) {
        open.push(new Phrase(bracket.group("type"), words.size() - 1, words.size() - 2 + Integer.parseInt(bracket.group("head"))));
      }
      if ((bracket.group("closed") != null || bracket.group("closes") != null) && !open.isEmpty()) {
        phrases.add(open.pop().endingAt(words.size()));
      }
    }
  }

  private void endSentence() {
    phrases.sort(Comparator.comparingInt(Phrase::end).reversed().thenComparingInt(Phrase::first));
    phrases.forEach(this::addName);
    names.sort(Comparator.comparing(LabelledText.Name::span));
    text.append(sentence).append("\n\n");
    words.clear();
    phrases.clear();
    open.clear();
  }

  private void addName(Phrase phrase) {
    if (!TYPES.containsKey(phrase.type()) || phrase.head() >= phrase.end() || !words.get(phrase.head()).tag().equals("PROPN")) {
      return;
    }
    int first = phrase.head();
    while (first > phrase.first() && goesOn(first - 1, first - 2 >= phrase.first() && words.get(first - 2).isCapital())) {
      first--;
    }
    int end = phrase.head() + 1;
    while (end < phrase.end() && goesOn(end, end + 1 < phrase.end() && words.get(end + 1).isCapital())) {
      end++;
    }
    EntityType type = TYPES.get(phrase.type());
    while (type == EntityType.PERSON && first < end && TITLES.contains(words.get(first).text())) {
      first++;
    }
    if (first < end) {
      Span span = words.get(first).span().cover(words.get(end - 1).span());
      EntityType told = words.get(end - 1).text().endsWith("s") && Nationalities.contains(words.get(end - 1).text())
          ? EntityType.NATIONALITY : type;
      if (names.stream().noneMatch(name -> name.span().overlaps(span))) {
        names.add(new LabelledText.Name(span, told));
      }
    }
  }

  private boolean goesOn(int word, boolean capitalBeyond) {
    return words.get(word).isName() || capitalBeyond && INNER.contains(words.get(word).text());
  }

  private record Word(String text, String tag, Span span) {

    boolean isCapital() {
      return Character.isUpperCase(text.codePointAt(0)) && !tag.equals("DET") && !tag.equals("PRON");
    }

    boolean isName() {
      return isCapital() && !tag.equals("ADP") || tag.equals("NUM") || tag.equals("PROPN");
    }
  }

  private record Phrase(String type, int first, int head, int end) {

    Phrase(String type, int first, int head) {
      this(type, first, head, first);
    }

    Phrase endingAt(int word) {
      return new Phrase(type, first, head, word);
    }
  }
}
