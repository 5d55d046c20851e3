package io.github.copydesk.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.copydesk.Copydesk;
import io.github.copydesk.ModelException;
import io.github.copydesk.ModelKind;
import io.github.copydesk.ModelProvider;
import io.github.copydesk.article.EntityType;
import io.github.copydesk.article.OwnName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopydeskBuilderTest {

  /** Models of one version whose bytes are no model at all. */
  private record Broken(String version) implements ModelProvider {

    @Override
    public String language() {
      return "en";
    }

    @Override
    public String version(ModelKind kind) {
      return version;
    }

    @Override
    public InputStream open(ModelKind kind) {
      return new ByteArrayInputStream(new byte[] {1, 2, 3});
    }
  }

  @Test
  void namesTheArtifactWhereModelsAreMissing() {
    assertThatExceptionOfType(ModelException.class).isThrownBy(Copydesk::english)
        .withMessageContaining("io.github.copydesk:copydesk-models-en");
  }

  @Test
  void refusesModelsOfAnotherVersion() {
    Copydesk.Builder builder = Copydesk.builder().models(new Broken("7.3.0"));
    assertThatExceptionOfType(ModelException.class).isThrownBy(builder::build)
        .withMessageContainingAll("7.3.0", "0.1.x", "copydesk-models-en");
  }

  @Test
  void saysThatAModelIsBroken() {
    Copydesk.Builder builder = Copydesk.builder().models(new Broken("0.1.0"));
    assertThatExceptionOfType(ModelException.class).isThrownBy(builder::build).withMessageContaining("NAMES")
        .withCauseInstanceOf(IOException.class);
  }

  @Test
  void refusesModelsTwiceAndNamesTheFirst() {
    Copydesk.Builder builder = Copydesk.builder().models(new Broken("1.0.0"));
    assertThatIllegalStateException().isThrownBy(() -> builder.models(new Broken("2.0.0")))
        .withMessageContaining("Broken[version=1.0.0]");
  }

  @Test
  void refusesBlankNames() {
    assertThatIllegalArgumentException().isThrownBy(() -> Copydesk.builder().names(EntityType.PERSON, "Opel", " "))
        .withMessageContaining("name must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Deutsche Bahn", "DB", "Ann O'Hara"})
  void refusesAFormOfTwoOwnNames(String form) {
    Copydesk.Builder builder = Copydesk.builder().names(
        OwnName.of(EntityType.ORGANIZATION, "Deutsche Bahn").alias("DB"), OwnName.of(EntityType.PERSON, "Ann O’Hara"));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.names(OwnName.of(EntityType.PLACE, "Gotham").alias(form)))
        .withMessageContainingAll("one own name", form, "Gotham", "PLACE");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.names(EntityType.PLACE, form));
  }

  @Test
  void refusesAPatternOfTwoOwnNames() {
    Copydesk.Builder builder = Copydesk.builder().names(OwnName.of(EntityType.LAW, "Bill $1").pattern("H\\.B\\. (\\d+)"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.names(OwnName.of(EntityType.LAW, "Act $1").pattern("H\\.B\\. (\\d+)")))
        .withMessageContainingAll("pattern", "H\\.B\\. (\\d+)", "Bill $1", "Act $1");
  }

  @Test
  void takesTheSameOwnNameTwice() {
    OwnName bahn = OwnName.of(EntityType.ORGANIZATION, "Deutsche Bahn").alias("DB").attribute("wikidata", "Q9322");
    Copydesk.Builder builder = Copydesk.builder().names(bahn, bahn).names(EntityType.PERSON, "Opel", "Opel");
    assertThatCode(() -> builder.names(bahn).names(EntityType.PERSON, "Opel")).doesNotThrowAnyException();
  }

  @Test
  void refusesNamesOfValues() {
    assertThatIllegalArgumentException().isThrownBy(() -> Copydesk.builder().names(EntityType.MONEY, "loonie"))
        .withMessageContainingAll("MONEY", "loonie");
  }

  @Test
  void refusesBlankCues() {
    assertThatIllegalArgumentException().isThrownBy(() -> Copydesk.builder().cues(""))
        .withMessageContaining("cue must not be blank");
  }

  @Test
  void refusesANegativeNumberOfDiagnostics() {
    assertThatIllegalArgumentException().isThrownBy(() -> Copydesk.builder().diagnostics(-1))
        .withMessageContainingAll("-1", "0 or more");
  }
}
