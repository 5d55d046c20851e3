package io.github.copydesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Attribution;
import io.github.copydesk.article.AttributionKind;
import io.github.copydesk.article.Attributions;
import io.github.copydesk.article.Claim;
import io.github.copydesk.article.Claims;
import io.github.copydesk.article.Content;
import io.github.copydesk.article.Coreference;
import io.github.copydesk.article.CoreferenceReason;
import io.github.copydesk.article.Coreferences;
import io.github.copydesk.article.Cue;
import io.github.copydesk.article.Entities;
import io.github.copydesk.article.Entity;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.Form;
import io.github.copydesk.article.Mention;
import io.github.copydesk.article.NamedSource;
import io.github.copydesk.article.Passages;
import io.github.copydesk.article.Person;
import io.github.copydesk.article.Reading;
import io.github.copydesk.article.Source;
import io.github.copydesk.article.SourceKind;
import io.github.copydesk.article.Span;
import io.github.copydesk.article.UnknownSource;
import io.github.copydesk.coreference.Resolution;
import io.github.copydesk.quotation.QuotationFinder;
import io.github.copydesk.segmentation.Segments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimFinderTest {

  private static final List<String> SCRAPS = List.of("the mayor", "said", "“", "”", "\"", "'", "that", " ", ",", ".",
      "\n\n", "would", "not", "to", "must", "😀", "\ud83d", "\udc00", "she", "accused", "of", "lying", "1,200", "?", "’s",
      "will", "A", "and", "\r\n", "''", "``", "which", "before", "(", ")", "never", "thanked", "is", "no", "…");

  @Test
  void putsClaimsInTheOrderOfTheText() {
    Claims claims = ReadClaims.of("The bridge opened. {S:She} {C:said} {T:it is safe}. The road is closed.");

    assertThat(claims.asList()).extracting(Claim::text)
        .containsExactly("The bridge opened.", "it is safe", "The road is closed.");
  }

  @Test
  void namesTheEntitiesOfAClaimInTheirOrder() {
    Claim claim = ReadClaims.reported("{E:Lyon}. {S:She} {C:said} {T:{E:Paris} beat {E:Lyon} and {E:Paris} won}.");

    assertThat(claim.entities()).extracting(Entity::name).containsExactly("Paris", "Lyon");
  }

  @Test
  void joinsThePiecesOfAClaim() {
    Claim claim = ReadClaims.reported("{T:“We can,”} {S:she} {C:said}, {T:“do this.”}");

    assertThat(claim.text()).isEqualTo("We can do this");
  }

  @Test
  void holdsOneClaimForAQuotationWithCuesInside() {
    Claims claims = ReadClaims.of("{T:“We condemn the war. He said no,”} {S:she} {C:said}.");

    assertThat(claims.reported().asList()).hasSize(1);
  }

  @Test
  void claimsEachOfTwoCuesInARow() {
    Claims claims = ReadClaims.of("{S:Lee} {C:announced} {T:he had {C:asked for} {T:her resignation}}.");

    assertThat(claims.asList()).extracting(Claim::text)
        .containsExactly("he had asked for her resignation", "her resignation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "“", "\ud83d", "SAID", "😀 said."})
  void findsNothingWhereNothingIsClaimed(String text) {
    assertThat(ReadClaims.of(text).asList()).isEmpty();
  }

  @RepeatedTest(200)
  void readsAnyTextAndAnyAttribution(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String text = IntStream.range(0, random.nextInt(60))
        .mapToObj(i -> SCRAPS.get(random.nextInt(SCRAPS.size())) + (random.nextInt(4) > 0 ? " " : ""))
        .collect(Collectors.joining());
    Segments segments = HandTagger.segment(text);
    Passages passages = new QuotationFinder().split(segments);
    Resolution resolution = resolution(text, random);

    Claims claims = new ClaimFinder().find(segments, passages, attributions(text, random, resolution), resolution);

    assertThat(claims.asList()).allSatisfy(claim -> assertThat(claim.text()).isEqualTo(
        claim.spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" "))));
    assertThat(claims.asList()).isSortedAccordingTo(Comparator.comparing(claim -> claim.spans().get(0)));
    assertThat(claims.asList()).allSatisfy(claim -> assertThat(claim.spans()).isSorted());
    assertThat(claims.asList()).allSatisfy(claim -> assertThat(asWritten(claim, text)).isEqualTo(claim.text()));
  }

  /** Takes the insertions out of a reading again. */
  private static String asWritten(Claim claim, String text) {
    StringBuilder words = new StringBuilder();
    for (Reading.Piece piece : claim.reading().pieces()) {
      boolean inserted = piece instanceof Reading.Insertion;
      boolean replaces = piece instanceof Reading.Insertion insertion && insertion.isReplacement();
      words.append(replaces ? piece.span().of(text) : inserted ? "" : piece.text());
    }
    return words.toString();
  }

  private static Resolution resolution(String text, Random random) {
    List<Mention> mentions = IntStream.range(0, text.isEmpty() ? 0 : random.nextInt(4)).mapToObj(i -> word(text, random)).distinct().sorted()
        .map(span -> new Mention(span, span.of(text), EntityType.PERSON, 1)).toList();
    List<Entity> people = mentions.stream().<Entity>map(it -> Person.named(it.text(), List.of(it))).toList();
    List<Coreference> coreferences = people.stream().map(person -> {
      Span span = word(text, random);
      return new Coreference(span, span.of(text), person, person.mentions().get(0).span(), CoreferenceReason.PRONOUN, 1);
    }).sorted(Comparator.comparing(Coreference::span)).toList();
    return new Resolution(new Entities(people), new Coreferences(coreferences));
  }

  private static Span word(String text, Random random) {
    int start = random.nextInt(text.length());
    return new Span(start, Math.min(text.length(), start + 1 + random.nextInt(6)));
  }

  private static Attributions attributions(String text, Random random, Resolution resolution) {
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      Span cue = span(text, random);
      Span content = span(text, random);
      Form form = Form.values()[random.nextInt(Form.values().length)];
      Source source = resolution.entities().isEmpty() ? new UnknownSource(UnknownSource.Reason.NOT_MENTIONED, List.of(), "")
          : new NamedSource(new Span(0, 1), text.substring(0, 1), SourceKind.PERSON, resolution.entities().expectFirst(), 1);
      attributions.add(new Attribution(source, new Cue(cue, cue.of(text), ""), new Content(List.of(content), content.of(text), form),
          AttributionKind.SPEECH, 1));
    }
    return new Attributions(attributions);
  }

  private static Span span(String text, Random random) {
    int start = random.nextInt(text.length() + 1);
    return new Span(start, start + random.nextInt(text.length() - start + 1));
  }
}
