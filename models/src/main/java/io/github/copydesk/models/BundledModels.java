package io.github.copydesk.models;

import io.github.copydesk.ModelKind;
import io.github.copydesk.ModelProvider;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Properties;

/** The English models in this jar. Each is checked against its digest when it is opened. */
public final class BundledModels implements ModelProvider {

  /** Makes the provider; nothing is loaded yet. */
  public BundledModels() {}

  @Override
  public String language() {
    return "en";
  }

  @Override
  public String version(ModelKind kind) {
    try {
      return card(kind).getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException("the card of model " + kind + " cannot be read", e);
    }
  }

  @Override
  public InputStream open(ModelKind kind) throws IOException {
    Properties card = card(kind);
    byte[] model = bytes(card.getProperty("file"));
    if (!sha256(model).equals(card.getProperty("sha256"))) {
      throw new IOException("model " + kind + " is not the one its card describes: its SHA-256 is " + sha256(model));
    }
    return new ByteArrayInputStream(model);
  }

  private static Properties card(ModelKind kind) throws IOException {
    Properties card = new Properties();
    card.load(new ByteArrayInputStream(bytes(kind.name().toLowerCase(Locale.ROOT) + ".properties")));
    return card;
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = BundledModels.class.getResourceAsStream("english/" + file)) {
      if (in == null) {
        throw new FileNotFoundException("the bundled models have no file " + file);
      }
      return in.readAllBytes();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
