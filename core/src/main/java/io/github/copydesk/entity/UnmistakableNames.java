package io.github.copydesk.entity;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Span;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.segmentation.Token;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names whose form leaves no doubt, most of them with a number: "Article 5", "Senate Bill 12", "F-16", "Boeing 747-400",
 * "Storm Eunice", "World War II", "USS Cole", "University of Colorado at Boulder".
 */
final class UnmistakableNames {

  private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{N}’'-]*\\p{L}";

  /** "Article 5", "Section 230", "Title IX", "Proposition 8"; "I" only where it is no pronoun. */
  private static final Pattern ARTICLE = Pattern.compile(
      "\\b(?:Article|Section|Title|Proposition|Prop\\.?|Amendment|Clause|Resolution)\\s(?:No\\.? ?)?"
          + "(?:\\d{1,4}(?:\\.\\d+)*(?:\\([a-z0-9]\\))?|[IVX]{2,5}|V|X|I(?=[,.;)]| of))(?![\\p{L}\\p{N}%])");

  /** What an insolvent company files for; other chapters are of books. */
  private static final Pattern CHAPTER = Pattern.compile("\\bChapter (?:7|9|11|12|13|VII)(?![\\p{L}\\p{N}])");

  /** "Senate Bill 12", "H.R. 1234", "HB2", "S.B. 1070", "Public Law 94-142". */
  private static final Pattern BILL = Pattern.compile(
      "\\b(?:(?:Senate|House|Assembly) (?:Bill|Resolution|Joint Resolution) (?:No\\.? ?)?\\d{1,5}|H\\.R\\. ?\\d{1,5}"
          + "|[HS]\\.?B\\.?[ -]?\\d{1,4}|Public Law \\d{1,3}-\\d{1,3})\\b");

  /** "Hurricane Barry", "Tropical Storm Humberto", but no "Hurricane Center". */
  private static final Pattern STORM = Pattern.compile(
      "\\b(?:Super |Tropical |Post-Tropical |Severe )?(?:Hurricane|Typhoon|Cyclone|Storm) "
          + "(?!Cent|Hunter|Season|Relief|Area|Watch|Warning|Prediction|Surge|Drain|Trooper|Force)\\p{Lu}\\p{Ll}+\\b");

  /** "World War II", "the Second World War". */
  private static final Pattern WORLD_WAR = Pattern.compile(
      "\\b(?:World War (?:I{1,3}|One|Two|Three|1|2|3)|(?:First|Second|Third) World War)\\b");

  /** "Battle of Hastings", "Siege of Leningrad". */
  private static final Pattern BATTLE = Pattern.compile("\\b(?:Battle|Siege) of (?:the )?" + CAPITALISED + "(?: \\p{Lu}\\p{Ll}+)*");

  /** "Operation Inherent Resolve", but no "Operation Centre". */
  private static final Pattern OPERATION = Pattern.compile(
      "\\bOperation (?!Cent|Manager|Director|Officer|USA|UK)" + CAPITALISED + "(?: " + CAPITALISED + ")*");

  /** "Super Bowl XLIX", "Euro 2004", "COP26". */
  private static final Pattern EDITION = Pattern.compile(
      "\\b(?:Super Bowl (?:[IVXL]+|\\d{1,2})|(?:Euro|Expo) (?:19|20)\\d\\d|COP ?\\d\\d|(?:World Cup|Olympics) (?:19|20)\\d\\d)\\b");

  /** "USS Cole", "HMS Ark Royal". */
  private static final Pattern SHIP = Pattern.compile(
      "\\b(?:USS|HMS|HMAS|HMCS|HMNZS|USNS|USCGC|RMS|MV) " + CAPITALISED + "(?: " + CAPITALISED + ")*");

  /** "F-16", "Tu-22M3", "AK-47"; single letters want two digits, and no vitamin. */
  private static final Pattern WEAPON = Pattern.compile(
      "\\b(?:(?:F/A|KC|AC|MC|MQ|RQ|SR|CH|UH|AH|SH|HH|RC|EA|MiG|Mig|Su|Tu|Il|An|Yak|Ka|Mi|AK|AR|AGM|AIM|GBU|RPG|BTR|BMP|DF|JF|JAS|PAC"
          + "|Hwasong|Shahed|Geran|Cray)-\\d{1,4}|(?:F|C|E|A|T|J|M|S|X|P|V|B(?!-1[26]\\b))-\\d{2,3})(?:[A-Z]{1,2}\\d?)?s?(?![\\p{L}\\p{N}-])");

  /** "A380", "A320neo", "A400M". */
  private static final Pattern AIRBUS = Pattern.compile("\\bA3[0-8]0(?:neo|XWB|-\\d{2,4}\\w{0,3})?s?\\b|\\bA321(?:neo)?s?\\b|\\bA400M\\b");

  /** A type of some maker's: "Boeing 747-400", "BMW X5", "Nokia 6680", "Mercedes C180". */
  private static final Pattern MODEL = Pattern.compile("\\b(?:" + entries("makers")
      + ")(?: Galaxy)? (?!(?:19|20)\\d\\d\\b)(?:[A-Z]{1,4}-?\\d{1,4}|\\d{3,4})[A-Za-z]{0,3}(?:-\\d{1,3}[A-Z]{0,3})?(?: MAX| Max)?s?(?![\\p{L}\\p{N}%.,]\\d|%| per| million| billion)\\b");

  /** "iPhone 12 Pro", "Windows 95", "PlayStation 3", "Halo 2". */
  private static final Pattern RELEASE = Pattern.compile("\\b(?:" + entries("product-lines")
      + ") ?(?:\\d{1,2}[A-Za-z]?|95|98|360|2000|[IVX]{2,4}|V|X)(?: Pro| Plus| Max| Mini)?(?![\\p{L}\\p{N}%.]\\d|%| per| million| billion)\\b");

  /** "University of Colorado at Boulder"; the campuses of a state's university are told by a comma or a hyphen too. */
  private static final Pattern CAMPUS = Pattern.compile("\\bUniversity of (?:" + CAPITALISED + "(?: " + CAPITALISED + ")? at \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?"
      + "|California(?:, |-|–| )(?:San Diego|Los Angeles|Berkeley|Davis|Irvine|Santa Barbara|Santa Cruz|Riverside|San Francisco))\\b");

  private record Rule(Pattern form, EntityType type) {}

  private static final List<Rule> RULES = List.of(
      new Rule(ARTICLE, EntityType.LAW), new Rule(CHAPTER, EntityType.LAW), new Rule(BILL, EntityType.LAW),
      new Rule(STORM, EntityType.EVENT), new Rule(WORLD_WAR, EntityType.EVENT), new Rule(BATTLE, EntityType.EVENT),
      new Rule(OPERATION, EntityType.EVENT), new Rule(EDITION, EntityType.EVENT),
      new Rule(SHIP, EntityType.PRODUCT), new Rule(WEAPON, EntityType.PRODUCT), new Rule(AIRBUS, EntityType.PRODUCT),
      new Rule(CAMPUS, EntityType.ORGANIZATION), new Rule(MODEL, EntityType.PRODUCT), new Rule(RELEASE, EntityType.PRODUCT));

  private UnmistakableNames() {}

  /** Finds such names in a text. Each begins with a word that has a capital, and only there the forms are tried. */
  static void addTo(FoundNames names) {
    String text = names.segments().text();
    List<Matcher> forms = RULES.stream().map(rule -> rule.form().matcher(text).useTransparentBounds(true)).toList();
    for (Token token : names.segments().tokens()) {
      if (token.text().chars().anyMatch(Character::isUpperCase)) {
        for (int rule = 0; rule < forms.size(); rule++) {
          readAt(token.span().start(), forms.get(rule), RULES.get(rule).type(), names);
        }
      }
    }
  }

  private static void readAt(int start, Matcher form, EntityType type, FoundNames names) {
    if (form.region(start, names.segments().text().length()).lookingAt()) {
      names.put(new Span(form.start(), form.end()), type);
    }
  }

  private static String entries(String lexicon) {
    return Lexicon.load(UnmistakableNames.class, lexicon).entries().stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }
}
