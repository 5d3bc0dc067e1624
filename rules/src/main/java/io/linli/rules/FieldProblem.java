package io.linli.rules;

/** A field of a decision's facts that does not fit, said in both languages. */
public record FieldProblem(String field, String messageZh, String messageEn) {

  @Override
  public String toString() {
    return field + ": " + messageEn;
  }
}
