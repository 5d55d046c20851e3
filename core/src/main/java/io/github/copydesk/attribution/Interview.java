package io.github.copydesk.attribution;

import io.github.copydesk.article.Person;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Function;

/** Tells whom the labels of a text mean: the person named so in it, and behind "A:" the one whom its introduction is about. */
final class Interview {

  /** Two persons of one name: a label with it means neither. */
  private static final int SEVERAL = -1;

  /** How many tokens of an introduction are read for whom it is about. */
  private static final int LONGEST_INTRODUCTION = 600;

  private final Story story;
  private final Cast cast;
  private final Map<String, Integer> bySurname;
  private final Map<String, Integer> byInitials;

  Interview(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
    this.bySurname = persons(person -> lower(person.parts().family()));
    this.byInitials = persons(Interview::initials);
  }

  private Map<String, Integer> persons(Function<Person, String> key) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int number = 0; number < cast.size(); number++) {
      if (cast.entity(number) instanceof Person person && isFull(person) && !key.apply(person).isEmpty()) {
        numbers.merge(key.apply(person), number, (one, other) -> SEVERAL);
      }
    }
    return numbers;
  }

  private static boolean isFull(Person person) {
    return !person.parts().given().isEmpty() && !person.parts().family().isEmpty();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String initials(Person person) {
    StringBuilder initials = new StringBuilder();
    for (String word : (person.parts().given() + " " + person.parts().family()).split(" ")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** Returns where the person whom a label means is named, the label itself if it has a person's full name. */
  Optional<Stretch> person(Stretch label) {
    Optional<Integer> written = cast.at(label.end() - 1).filter(Cast.Appearance::isPerson).map(Cast.Appearance::number);
    if (written.filter(number -> isFull((Person) cast.entity(number))).isPresent()) {
      return Optional.of(label);
    }
    String text = story.span(label).of(story.text());
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return lookUp(bySurname, lower(last))
        .or(() -> text.length() > 1 ? initialled(text, label.first()) : Optional.empty())
        .or(() -> written.map(number -> label));
  }

  /** Letters stand for somebody named before them. */
  private Optional<Stretch> initialled(String text, int before) {
    return lookUp(byInitials, text.replace(".", "")).filter(mention -> mention.first() < before);
  }

  private Optional<Stretch> lookUp(Map<String, Integer> numbers, String key) {
    return Optional.ofNullable(numbers.get(key)).filter(number -> number != SEVERAL).map(cast::first);
  }

  /** Returns where the person is named whom the text before a token is about: named twice as often as anybody else. */
  Optional<Stretch> subject(int end) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.min(end, LONGEST_INTRODUCTION); i++) {
      int token = i;
      cast.at(i).filter(it -> it.tokens().first() == token && it.isPerson())
          .ifPresent(it -> counts.merge(it.number(), 1, Integer::sum));
    }
    int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
    boolean isClear = counts.values().stream().filter(count -> 2 * count > most).count() == 1;
    return !isClear ? Optional.empty() : counts.entrySet().stream().filter(entry -> entry.getValue() == most)
        .map(Entry::getKey).map(cast::first).findFirst();
  }
}
