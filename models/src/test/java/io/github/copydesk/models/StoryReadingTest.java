package io.github.copydesk.models;

import static io.github.copydesk.testing.CopydeskAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Diagnostic;
import io.github.copydesk.article.RemovalKind;
import io.github.copydesk.testing.MarkedText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whole small stories, with S for sources, C for cues and Q for what was said, as a reader would mark them. */
class StoryReadingTest {

  private static final Copydesk COPYDESK = Copydesk.builder().diagnostics(10).build();

  /** Reads a marked story without its marks, and checks that they come back. */
  private static Article isReadAsMarked(String marked) {
    Article article = COPYDESK.read(MarkedText.parse(marked).text());
    assertThat(article).isReadAs(marked.strip());
    return article;
  }

  private static List<String> speakers(Article article) {
    return article.attributions().asList().stream().map(attribution -> attribution.source().name()).toList();
  }

  private static String spoken(Article article) {
    return article.quotations().asList().stream()
        .map(quotation -> article.attributionOf(quotation).map(it -> it.source().name()).orElse("nobody") + ": " + quotation.text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void knowsWhomPronounsMean() {
    Article article = isReadAsMarked("""
        Maria Lopez lived at the harbour for nine years.

        {Q:“We lost two boats in one night,”} {S:she} {C:said}.

        Her deputy, Robert Lane, resigned in March.

        {Q:“I was tired of storms,”} {S:he} {C:told} reporters.

        {Q:“Robert will be missed,”} {S:Lopez} {C:said}.
        """);
    assertThat(speakers(article)).containsExactly("Maria Lopez", "Robert Lane", "Maria Lopez");
  }

  @Test
  void keepsAQuotationOfThreeParagraphsInOnePiece() {
    Article article = COPYDESK.read("""
        Maria Lopez spoke for an hour on Monday.

        “We lost two boats in one night,” Lopez said. “Nobody slept.

        “In the morning we counted the men. All of them were there.

        “I will never forget that morning.”

        The mayor listened.
        """);
    assertThat(article.quotations().asList()).hasSize(2);
    assertThat(article.quotations().asList().get(1).pieces()).hasSize(3);
    assertThat(speakers(article)).containsOnly("Maria Lopez");
    assertThat(article.diagnostics()).isEmpty();
  }

  @Test
  void joinsAQuotationThatItsSpeakerInterrupts() {
    isReadAsMarked("""
        {Q:“The ferry,”} {S:Maria Lopez} {C:said}, {Q:“will sail again.”}

        {Q:“It is old,”} {C:said} {S:Robert Lane}, {Q:“but it is safe.”}
        """);
  }

  @Test
  void takesTheDatelineOffWireCopy() {
    Article article = COPYDESK.read("""
        BOSTON, March 5 (Reuters) - The ferry will sail again in May, its owner said on Tuesday.

        "The ferry is safe," Robert Lane told Reuters by telephone.

        (Reporting by Ana Ruiz; Editing by Lee Chan)
        """);
    assertThat(article.dateline()).hasValueSatisfying(dateline -> {
      assertThat(dateline.place()).isEqualTo("BOSTON");
      assertThat(dateline.agency()).isEqualTo("Reuters");
    });
    assertThat(article).isReadAs("""
        {Q:The ferry will sail again in May}, {S:its owner} {C:said} on Tuesday.

        {Q:"The ferry is safe,"} {S:Robert Lane} {C:told} Reuters by telephone.""");
    assertThat(article.removals().of(RemovalKind.BYLINE)).hasSize(1);
  }

  @Test
  void readsTheSingleMarksOfABritishBroadsheet() {
    isReadAsMarked("""
        {Q:‘It’s the dockers’ ferry, and it’s safe,’} {C:said} {S:Robert Lane}, its owner.

        {S:Maria Lopez} {C:said}: {Q:‘The owner told me “no” twice.’}

        The ‘ghost ship’ will sail in May.
        """);
  }

  @Test
  void readsQuotationsWithinQuotations() {
    Article article = isReadAsMarked("""
        {Q:“He told me ‘no’ twice,”} {S:Maria Lopez} {C:said}.
        """);
    assertThat(article.quotations().asList().get(0).nested()).extracting(nested -> nested.text()).containsExactly("‘no’");
  }

  @Test
  void readsWhatOrganisationsAndOfficialsSay() {
    isReadAsMarked("""
        {S:The harbour office} {C:said} {Q:the ferry was safe}.

        {Q:The ferry cost $4 million}, {C:according to} {S:Robert Lane}.

        {S:Two officials} {C:denied} {Q:that the ferry was unsafe}.
        """);
  }

  @Test
  void namesNobodyForQuotedWordsInALetter() {
    Article article = COPYDESK.read("""
        Dear editor,

        The report on the “ghost ship” was a pleasure. My father built it.

        Yours, Ann Coffin
        """);
    assertThat(article.attributions().asList()).isEmpty();
    assertThat(article.quotations().asList()).hasSize(1);
  }

  @Test
  void readsEachAnswerOfATranscriptAsTheSpeakers() {
    Article article = COPYDESK.read("""
        MARIA LOPEZ: The ferry will sail again.

        ROBERT LANE: It will not.
        """);
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.text()).startsWith("MARIA LOPEZ: The ferry").endsWith("It will not.");
  }

  @Test
  void readsAHeadlineInCapitals() {
    Article article = COPYDESK.read("""
        FERRY WILL SAIL AGAIN, OWNER SAYS

        "The ferry is safe," said Robert Lane.
        """);
    assertThat(spoken(article)).isEqualTo("Robert Lane: \"The ferry is safe,\"");
  }

  @Test
  void readsPastEmoji() {
    isReadAsMarked("""
        {Q:“We won! 👍👨‍👩‍👧”} {S:Maria Lopez} {C:said}.

        {Q:“No 😢,”} {C:said} {S:Robert Lane}.
        """);
  }

  @Test
  void readsTheSameWithTheLineEndsOfWindows() {
    String story = "“The ferry is safe,” Maria Lopez said.\n\nRobert Lane agreed. “It is,” he said.";
    Article windows = COPYDESK.read(story.replace("\n", "\r\n"));
    assertThat(windows.text()).isEqualTo(story);
    assertThat(spoken(windows)).isEqualTo(spoken(COPYDESK.read(story)));
    assertThat(windows.original(windows.quotations().asList().get(1).span()).of(windows.raw().text())).isEqualTo("“It is,”");
  }

  @Test
  void readsOnBehindAMarkThatNothingCloses() {
    Article article = COPYDESK.read("""
        “The ferry is safe, Maria Lopez said.

        Robert Lane disagreed. “It is not,” he said.
        """);
    assertThat(article.quotations().asList().get(article.quotations().size() - 1).text()).isEqualTo("“It is not,”");
    assertThat(article.diagnostics()).extracting(Diagnostic::kind).contains(Diagnostic.Kind.UNCLOSED_QUOTATION);
  }

  @Test
  void givesTitlesAndTermsToNobody() {
    Article article = COPYDESK.read("""
        The novel “The Last Ferry” won a prize in 1998. It was filmed as “Night Boat”.
        """);
    assertThat(article.attributions().asList()).isEmpty();
    assertThat(article.text()).isEqualTo(article.narrative());
  }

  @Test
  void readsAStoryWithPageDebrisAsWithoutIt() {
    String story = "“The ferry is safe,” Maria Lopez said.\n\nRobert Lane denied that it was. “It sank twice,” he said.";
    Article debris = COPYDESK.read("By Ann Coffin\n\n" + story.replace("\n\n", "\n\nSEE ALSO: Whale visits harbour\n\n")
        + "\n\nFollow @harbourpost on Twitter\n\n© 2019 The Harbour Post");
    assertThat(debris.text()).isEqualTo(story);
    assertThat(spoken(debris)).isEqualTo(spoken(COPYDESK.read(story)));
  }

  @Test
  void readsStraightMarksAsItReadsCurlyOnes() {
    String curly = "“The ferry is safe,” Maria Lopez said. “We’ll sail it.”\n\n“It isn’t,” Robert Lane said.";
    String straight = curly.replace('“', '"').replace('”', '"').replace('’', '\'');
    assertThat(spoken(COPYDESK.read(straight)).replace("\"", "").replace('\'', '’'))
        .isEqualTo(spoken(COPYDESK.read(curly)).replaceAll("[“”]", ""));
  }

  @Test
  void givesALongQuotationToItsSpeakerAfterABreak() {
    Article article = COPYDESK.read("""
        Maria Lopez ran the harbour for nine years. She remembers the storm.

        “We lost two boats in one night,” she said.

        “Nobody was hurt. I will never forget that.”
        """);
    assertThat(spoken(article)).isEqualTo("""
        Maria Lopez: “We lost two boats in one night,”
        Maria Lopez: “Nobody was hurt. I will never forget that.”""");
  }

  @Test
  void keepsTwoPeopleWithOneSurnameApart() {
    Article article = COPYDESK.read("""
        Maria Lopez met her brother, Carlos Lopez, at the pier.

        “It is safe,” Carlos Lopez said.

        “It is not,” said Maria Lopez.
        """);
    assertThat(speakers(article)).containsExactly("Carlos Lopez", "Maria Lopez");
  }

  @Test
  void tracesEverythingItReadToTheRawPage() {
    String raw = "<p>RIGA (Reuters) \u2014 &ldquo;Itâ€™s  safe,&rdquo;\u00a0Maria Lo\u00adpez said.</p>";
    Article article = COPYDESK.read(raw);
    assertThat(article.text()).isEqualTo("“It’s safe,” Maria Lopez said.");
    assertThat(article.attributions().expectFirst().source().name()).isEqualTo("Maria Lopez");
    assertThat(article.original(article.quotations().expectFirst().span()).of(raw)).isEqualTo("&ldquo;Itâ€™s  safe,&rdquo;");
    assertThat(article.original(article.mentions().expectFirst().span()).of(raw)).isEqualTo("Maria Lo\u00adpez");
  }

  @Test
  void tellsTheStoryWithoutWhatIsQuoted() {
    Article article = COPYDESK.read("The ferry sank. “It was old,” Maria Lopez said. The ship, nicknamed “Rusty”, was built in 1912.");
    assertThat(article.narrative()).isEqualTo("The ferry sank.  Maria Lopez said. The ship, nicknamed “Rusty”, was built in 1912.");
  }

  @Test
  void hearsAnAnswerOfOneWord() {
    Article article = isReadAsMarked("{Q:“Yes,”} {C:said} {S:Maria Lopez}.");
    assertThat(article.quotations().speech()).hasSize(1);
  }
}
