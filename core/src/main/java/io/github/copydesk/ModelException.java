package io.github.copydesk;

/** A model is missing, broken or of the wrong version; the message says which, what was wanted and what to add. */
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ModelException(String message) {
    super(message);
  }

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
