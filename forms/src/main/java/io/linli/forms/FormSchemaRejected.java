package io.linli.forms;

/** A form that cannot be the law of a submission: not JSON, an unsupported component, a condition that is not FEEL. The message names the component. */
public final class FormSchemaRejected extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FormSchemaRejected(String message) {
    super(message);
  }

  FormSchemaRejected(String message, Throwable cause) {
    super(message, cause);
  }
}
