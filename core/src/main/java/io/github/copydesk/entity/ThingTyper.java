package io.github.copydesk.entity;

import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.segmentation.Token;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells events, laws, products and works, which the tagger knows only as other names, by their words and by what stands
 * beside them, and finds those that it passed over where their form leaves no doubt. What remains is of no known kind.
 */
final class ThingTyper {

  private static final Lexicon PRODUCT_NOUNS = Lexicon.load(ThingTyper.class, "product-nouns");
  private static final Set<EntityType> THINGS =
      EnumSet.of(EntityType.EVENT, EntityType.LAW, EntityType.PRODUCT, EntityType.WORK);

  /** "European Convention on Human Rights", "Treaty of Rome". */
  private static final Pattern LAW = Pattern.compile(".*\\bConventions? (?:on|against)\\b.*|(?:Treaty|Statute) (?:of|on) .*");

  /** "US-made", "Clinton-Trump": what describes, but names nothing. */
  private static final Pattern DESCRIPTION = Pattern.compile(".*[-–].*|Internet|Web|Net");

  private final FoundNames names;
  private final List<Token> tokens;

  private ThingTyper(FoundNames names) {
    this.names = names;
    this.tokens = names.segments().tokens();
  }

  /** Returns the mentions, corrected and added to, sorted; they must be sorted and free of overlaps. */
  static List<Mention> addTo(List<Mention> mentions, Segments segments) {
    FoundNames names = new FoundNames(mentions, segments);
    KnownNames.addTo(names);
    HeadedNames.addTo(names);
    UnmistakableNames.addTo(names);
    WorkTitles.addTo(names);
    new ThingTyper(names).type();
    return names.asList();
  }

  private void type() {
    names.asList().forEach(mention -> kind(mention).ifPresent(type -> names.retype(mention, type)));
    Map<String, EntityType> typed = new HashMap<>();
    names.asList().stream().filter(mention -> THINGS.contains(mention.type()))
        .forEach(mention -> typed.putIfAbsent(mention.text(), mention.type()));
    names.asList().stream().filter(ThingTyper::isOpen).filter(mention -> typed.containsKey(mention.text()))
        .forEach(mention -> names.retype(mention, typed.get(mention.text())));
  }

  private Optional<EntityType> kind(Mention mention) {
    if (!THINGS.contains(mention.type()) && mention.type() != EntityType.PERSON && LAW.matcher(mention.text()).matches()) {
      return Optional.of(EntityType.LAW);
    }
    return isOpen(mention) && isProduct(mention) ? Optional.of(EntityType.PRODUCT) : Optional.empty();
  }

  private static boolean isOpen(Mention mention) {
    return mention.type() == EntityType.MISCELLANEOUS;
  }

  /** "the Starliner spacecraft", "the drug Vioxx". */
  private boolean isProduct(Mention mention) {
    int before = names.segments().tokenAt(mention.span().start()) - 1;
    int after = names.segments().tokenAt(mention.span().end());
    return !DESCRIPTION.matcher(mention.text()).matches() && (isProductNoun(before) || isProductNoun(after));
  }

  private boolean isProductNoun(int token) {
    return token >= 0 && token < tokens.size() && PRODUCT_NOUNS.contains(tokens.get(token).text());
  }
}
