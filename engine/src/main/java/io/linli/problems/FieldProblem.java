package io.linli.problems;

/** What is wrong with one field of a request. */
public record FieldProblem(String field, Text message) {}
