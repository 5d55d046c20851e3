package io.github.copydesk.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbLemmatizerTest {

  @ParameterizedTest
  @CsvSource({
      "said, say", "told, tell", "went, go", "thought, think", "brought, bring", "wrote, write", "written, write",
      "took, take", "taken, take", "began, begin", "withdrew, withdraw", "understood, understand", "led, lead",
      "met, meet", "meant, mean", "paid, pay", "lay, lie", "laid, lay", "fled, flee", "shot, shoot", "sought, seek",
      "chose, choose", "rewritten, rewrite", "overcame, overcome", "upheld, uphold", "underwent, undergo",
      "found, find", "left, leave", "saw, see", "spoke, speak", "swore, swear", "forbade, forbid", "read, read",
      "cut, cut", "put, put", "spread, spread", "was, be", "were, be", "been, be", "is, be", "am, be", "are, be",
      "has, have", "had, have", "does, do", "did, do", "done, do", "got, get", "gotten, get",
  })
  void knowsIrregularForms(String form, String base) {
    assertThat(VerbLemmatizer.lemma(form)).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({
      "'''s', be", "'''re', be", "'''m', be", "'''ve', have", "'''ll', will", "'''d', would", "ca, can", "wo, will",
      "sha, shall", "gon, go", "wan, want", "could, could", "must, must",
  })
  void knowsAuxiliariesAndTheirShortForms(String form, String base) {
    assertThat(VerbLemmatizer.lemma(form)).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({
      "says, say", "tells, tell", "goes, go", "vetoes, veto", "watches, watch", "pushes, push", "passes, pass",
      "fixes, fix", "buzzes, buzz", "closes, close", "uses, use", "raises, raise", "sizes, size", "tries, try",
      "dies, die", "lies, lie", "ties, tie", "carries, carry", "buys, buy", "argues, argue", "agrees, agree",
      "aches, ache", "focuses, focus", "discuss, discuss", "guess, guess", "frees, free",
  })
  void takesTheEndingOfTheThirdPersonOff(String form, String base) {
    assertThat(VerbLemmatizer.lemma(form)).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({
      "asked, ask", "walking, walk", "played, play", "saying, say", "tried, try", "died, die", "dying, die",
      "lying, lie", "agreed, agree", "agreeing, agree", "freed, free", "seeing, see", "being, be", "going, go",
      "echoed, echo", "skiing, ski", "bring, bring", "sing, sing", "need, need", "needed, need", "needing, need",
      "bleed, bleed", "exceed, exceed", "exceeded, exceed", "offered, offer", "visited, visit", "opened, open",
      "reporting, report", "feared, fear", "claimed, claim", "joined, join", "explained, explain", "cleaned, clean",
      "signed, sign", "turned, turn", "owned, own", "abandoned, abandon", "mentioned, mention", "developed, develop",
      "worshiped, worship", "treated, treat", "repeated, repeat", "waited, wait", "shouted, shout", "targeted, target",
      "edited, edit", "pivoted, pivot", "headed, head", "avoided, avoid", "flooded, flood", "defrauded, defraud",
      "spoke, speak", "looked, look", "soaked, soak", "screamed, scream", "roared, roar", "poured, pour",
      "honored, honor", "belonged, belong", "taxed, tax", "vowed, vow", "bowing, bow", "breathed, breathe",
  })
  void takesThePastAndTheParticipleOff(String form, String base) {
    assertThat(VerbLemmatizer.lemma(form)).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({
      "making, make", "hoping, hope", "hoped, hope", "naming, name", "used, use", "using, use", "noted, note",
      "voting, vote", "quoted, quote", "argued, argue", "arguing, argue", "believed, believe", "living, live",
      "announced, announce", "forcing, force", "closed, close", "accused, accuse", "endorsed, endorse",
      "realized, realize", "urged, urge", "merging, merge", "pledged, pledge", "managed, manage", "changed, change",
      "challenged, challenge", "plunging, plunge", "handled, handle", "settling, settle", "enabled, enable",
      "required, require", "repaired, repair", "ensured, ensure", "explored, explore", "shared, share",
      "appeared, appear", "interfered, interfere", "created, create", "stated, state", "evaluated, evaluate",
      "initiated, initiate", "competed, compete", "deleted, delete", "invited, invite", "united, unite",
      "promoted, promote", "executed, execute", "tasted, taste", "persuaded, persuade", "conceded, concede",
      "provided, provide", "guided, guide", "exploded, explode", "included, include", "liked, like",
      "provoked, provoke", "rebuked, rebuke", "blamed, blame", "timed, time", "assumed, assume", "welcomed, welcome",
      "intervened, intervene", "declined, decline", "postponed, postpone", "tuned, tune", "escaped, escape",
      "typed, type", "described, describe", "probed, probe", "soothed, soothe", "scheduled, schedule",
      "browsed, browse", "decreed, decree", "arranged, arrange", "ranged, range", "hanging, hang",
  })
  void bringsTheSilentLetterBack(String form, String base) {
    assertThat(VerbLemmatizer.lemma(form)).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({
      "stopped, stop", "planning, plan", "admitted, admit", "referred, refer", "occurring, occur", "cutting, cut",
      "getting, get", "running, run", "banned, ban", "grabbed, grab", "dragged, drag", "equipped, equip",
      "controlled, control", "travelled, travel", "cancelling, cancel", "labelled, label", "quitting, quit",
      "called, call", "killing, kill", "filled, fill", "installed, install", "enrolled, enroll", "passed, pass",
      "discussed, discuss", "stuffed, stuff", "buzzing, buzz", "added, add", "erred, err", "panicked, panic",
      "trafficking, traffic", "focused, focus", "focussed, focus", "kidnapped, kidnap", "programmed, program",
  })
  void undoesDoubledLetters(String form, String base) {
    assertThat(VerbLemmatizer.lemma(form)).isEqualTo(base);
  }

  @ParameterizedTest
  @ValueSource(strings = {"say", "be", "run", "s", "ed", "ing", "es", "'", "", "x", "ss", "ied", "eed", "zzes", "ååing", "shh"})
  void returnsSomethingForAnyForm(String form) {
    assertThat(VerbLemmatizer.lemma(form)).isNotNull();
  }
}
