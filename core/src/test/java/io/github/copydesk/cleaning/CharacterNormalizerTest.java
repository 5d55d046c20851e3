package io.github.copydesk.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.article.Diagnostic;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterNormalizerTest {

  static Stream<Arguments> characters() {
    return Stream.of(
        Arguments.of("a\r\nb\rc\u0085d\u2028e\u2029f\fg", "a\nb\nc\nd\ne\nf\ng"),
        Arguments.of("a\u00a0b\u2009c\u3000d\te", "a b c d e"),
        Arguments.of("so\u00adft \u200bzero\ufeff \u200eleft\u202a", "soft zero left"),
        Arguments.of("bell\u0007 nul\u0000", "bell nul"),
        Arguments.of("👨\u200d👩\u200d👧 क\u094d\u200dष", "👨\u200d👩\u200d👧 क\u094d\u200dष"),
        Arguments.of("a\u200db", "ab"),
        Arguments.of("“A” ‘b’ «c» – — … é", "“A” ‘b’ «c» – — … é"),
        Arguments.of("Q&amp;A &quot;x&quot; it&#8217;s &#x2014; a&nbsp;b", "Q&A \"x\" it’s — a b"),
        Arguments.of("&amp;amp; &amp;#8217; &amp;nbsp;.", "& ’  ."),
        Arguments.of("AT&T &c; &; &nosuch; & co", "AT&T &c; &; &nosuch; & co"),
        Arguments.of("<b>a</b><br/>b<p class=\"x\">c</p>", "a\nb\nc\n"),
        Arguments.of("3 < 5 <QNTM.O> <p <a> <bold> a<b", "3 < 5 <QNTM.O> <p  <bold> a<b"));
  }

  @ParameterizedTest
  @MethodSource("characters")
  void makesCharactersPlain(String raw, String plain) {
    assertThat(new CharacterNormalizer(raw).normalize().text()).isEqualTo(plain);
  }

  static Stream<Arguments> wrongEncodings() {
    return Stream.of(
        Arguments.of("It\u00e2\u20ac\u2122s", "It’s"),
        Arguments.of("\u00e2\u20ac\u0153Yes,\u00e2\u20ac\u009d", "“Yes,”"),
        Arguments.of("\u00e2\u20ac\u0153Yes,\u00e2\u20ac he", "“Yes,” he"),
        Arguments.of("long\u00e2\u20acterm", "long\u2010term"),
        Arguments.of("caf\u00c3\u00a9 Zo\u00c3\u00ab", "café Zoë"),
        Arguments.of("\u00c2\u00a35 and\u00c2\u00a0ten", "£5 and ten"),
        Arguments.of("caf\u00c3\u0192\u00c2\u00a9", "café"),
        Arguments.of("It\u00c3\u00a2\u00e2\u201a\u00ac\u00e2\u201e\u00a2s", "It’s"),
        Arguments.of("\u00e2\u0080\u0099", "’"),
        Arguments.of("\u00f0\u0178\u2018\u008d", "👍"));
  }

  @ParameterizedTest
  @MethodSource("wrongEncodings")
  void readsWrongEncodingsBack(String raw, String meant) {
    CharacterNormalizer normalizer = new CharacterNormalizer(raw);

    assertThat(normalizer.normalize().text()).isEqualTo(meant);
    assertThat(normalizer.notes()).isNotEmpty().allMatch(note -> note.kind() == Diagnostic.Kind.MOJIBAKE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SÃO PAULO", "Ångström", "âme", "€5–€9", "“IRMÔ", "naïveté", "Đặng", "Â", "Île"})
  void leavesLettersThatAreMeant(String text) {
    assertThat(new CharacterNormalizer(text).normalize().text()).isEqualTo(text);
  }

  @Test
  void tellsWhereTagsStood() {
    CharacterNormalizer normalizer = new CharacterNormalizer("a<b>c</b>");
    normalizer.normalize();

    assertThat(normalizer.tags()).extracting(Debris::start).containsExactly(1, 5);
  }
}
