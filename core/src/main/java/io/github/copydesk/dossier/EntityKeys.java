package io.github.copydesk.dossier;

import io.github.copydesk.article.Entity;
import io.github.copydesk.article.Nationality;
import io.github.copydesk.article.Organization;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Place;
import io.github.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** By which keys things of several articles are looked up; empty where a name says too little to join by. */
final class EntityKeys {

  private static final Lexicon COMMON_BODIES = Lexicon.load(EntityKeys.class, "common-bodies");
  private static final Set<String> LEGAL_FORMS =
      Set.of("inc", "corp", "corporation", "ltd", "plc", "co", "llc", "ag", "sa", "gmbh", "limited", "incorporated");

  /** The English are no Welsh, though they have the code of one country. */
  private static final Set<String> PARTS_OF_BRITAIN = Set.of("england", "english", "scotland", "scottish", "scots", "scot", "wales",
      "welsh", "northern ireland", "northern irish");

  private EntityKeys() {}

  /** Returns the key of the full name. */
  static String name(Entity entity) {
    if (entity instanceof Person person) {
      return person(person);
    }
    if (!code(entity).isEmpty()) {
      return entity.type() + " CODE " + code(entity);
    }
    String words = entity instanceof Organization ? body(entity.name()) : plain(entity.name());
    return words.isEmpty() || entity.type().isValue() ? "" : entity.type() + " " + words;
  }

  /** Returns the code of a country or of the country of a nationality; empty for all other things, and for parts of a country. */
  static String code(Entity entity) {
    String code = country(entity);
    return code.equals("GB") && PARTS_OF_BRITAIN.contains(plain(entity.name())) ? "" : code;
  }

  /** Returns the code of the country, of its part too; empty for all other things. */
  static String country(Entity entity) {
    if (entity instanceof Place place) {
      return place.countryCode();
    }
    return entity instanceof Nationality nationality ? nationality.countryCode() : "";
  }

  /** A person needs a given and a family name; initials between them may be left out. */
  private static String person(Person person) {
    List<String> words = Word.of(person.name()).stream().map(Word::form).filter(form -> form.length() > 1).toList();
    String family = family(person);
    String suffix = plain(person.parts().suffix());
    List<String> given = words.stream().filter(form -> !form.equals(suffix)).toList();
    boolean full = given.size() > 1 && !family.isEmpty() && !given.get(0).equals(plain(person.parts().honorific()));
    return full ? "PERSON " + given.get(0) + " " + family + " " + suffix : "";
  }

  /** Returns the family name as told, else the last word of the name. */
  static String family(Person person) {
    String told = plain(person.parts().family());
    List<Word> words = Word.of(person.name());
    return told.isEmpty() && !words.isEmpty() ? words.get(words.size() - 1).form() : told;
  }

  /** Returns the key of family name and office; an office that many hold at a time, "minister", is none. */
  static String role(Person person) {
    String office = plain(person.role() + " " + person.affiliation());
    boolean told = !person.role().isEmpty() && office.indexOf(' ') > 0 && !family(person).isEmpty();
    return told ? office + " " + family(person) : "";
  }

  /** Returns the letters of a body's short form; empty where the article has none. */
  static String acronym(Organization body) {
    return body.acronym().replace(".", "");
  }

  /** Tells whether the name is the short form itself. */
  static boolean isAcronym(Organization body) {
    return !body.acronym().isEmpty() && body.name().replace(".", "").equals(acronym(body));
  }

  /** Tells whether bodies of many countries or towns have this name: "Supreme Court". */
  static boolean isCommon(Entity entity) {
    return entity instanceof Organization
        && Word.of(entity.name()).stream().map(Word::form).allMatch(COMMON_BODIES::contains);
  }

  private static String body(String name) {
    return Word.of(name.replace(".", "")).stream().map(Word::form)
        .filter(form -> !form.equals("the") && !LEGAL_FORMS.contains(form)).collect(Collectors.joining(" "));
  }

  private static String plain(String name) {
    return Word.of(name).stream().map(Word::form).filter(form -> !form.equals("the")).collect(Collectors.joining(" "));
  }
}
