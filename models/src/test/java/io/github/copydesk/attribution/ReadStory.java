package io.github.copydesk.attribution;

import io.github.copydesk.ModelKind;
import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.Organization;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Span;
import io.github.copydesk.coreference.CoreferenceResolver;
import io.github.copydesk.coreference.Resolution;
import io.github.copydesk.models.BundledModels;
import io.github.copydesk.quotation.QuotationFinder;
import io.github.copydesk.segmentation.EnglishSegments;
import io.github.copydesk.segmentation.Segments;
import io.github.copydesk.testing.MarkedText.Mark;
import io.github.copydesk.testing.MarkedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A test text and what was read of it. In marked texts S is a source, C a cue and T a content.
 *
 * @param segments the text, cut and tagged
 * @param attributions who said what
 */
record ReadStory(Segments segments, Attributions attributions) {

  private static final AttributionModel MODEL = model();

  private static AttributionModel model() {
    try (InputStream model = new BundledModels().open(ModelKind.ATTRIBUTIONS)) {
      return AttributionModel.read(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a text in which nobody's name is known. */
  static ReadStory of(String text) {
    return of(text, new Entities(List.of()), Set.of());
  }

  static ReadStory of(String text, Entities entities, Set<String> ownCues) {
    Segments segments = EnglishSegments.of(text);
    Passages passages = new QuotationFinder().split(segments);
    Resolution resolution = new CoreferenceResolver().resolve(segments, passages, entities.mentions());
    return new ReadStory(segments, new Attributor(MODEL, ownCues).attribute(segments, passages, resolution));
  }

  /** Returns the persons and bodies of a text, persons each with the mentions by full name or last word; bodies, which
   * begin with "the", by full name. */
  static Entities cast(String text, String... names) {
    List<Entity> entities = new ArrayList<>();
    for (String name : names) {
      boolean isBody = name.startsWith("the ");
      String bare = isBody ? name.substring(4) : name;
      List<Mention> mentions = mentions(text, bare, isBody ? EntityType.ORGANIZATION : EntityType.PERSON);
      entities.add(isBody ? new Organization(bare, "", mentions) : Person.named(bare, mentions));
    }
    return new Entities(entities);
  }

  private static List<Mention> mentions(String text, String name, EntityType type) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    List<Mention> mentions = new ArrayList<>();
    for (int at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
      int start = at + last.length() - name.length();
      boolean isFull = start >= 0 && text.startsWith(name, start);
      Span span = new Span(isFull ? start : at, at + last.length());
      if (isFull || type == EntityType.PERSON) {
        mentions.add(new Mention(span, span.of(text), type, 1));
      }
    }
    return mentions;
  }

  Attribution first() {
    return attributions.expectFirst();
  }

  /** Returns the text with its sources, cues and contents marked. */
  @Override
  public String toString() {
    List<Mark> marks = new ArrayList<>();
    for (Attribution attribution : attributions) {
      attribution.source().spans().forEach(span -> marks.add(new Mark("S", span)));
      marks.add(new Mark("C", attribution.cue().span()));
      attribution.content().spans().forEach(span -> marks.add(new Mark("T", span)));
    }
    return new MarkedText(segments.text(), marks).toString();
  }
}
