package io.github.copydesk.api;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.copydesk.Copydesk;
import io.github.copydesk.ModelException;
import io.github.copydesk.ModelKind;
import io.github.copydesk.ModelProvider;
import io.github.copydesk.article.EntityType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

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
    assertThatExceptionOfType(ModelException.class).isThrownBy(builder::build).withMessageContaining("sentence model")
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
