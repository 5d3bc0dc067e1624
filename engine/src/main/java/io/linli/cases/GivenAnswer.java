package io.linli.cases;

/** A question of the start form and what was answered, as people read it, in both languages. */
public record GivenAnswer(String key, String label, String labelEn, String value, String valueEn) {}
