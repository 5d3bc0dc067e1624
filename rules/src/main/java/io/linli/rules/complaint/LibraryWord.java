package io.linli.rules.complaint;

/** The text holds a word that the library of sensitive words knows, and that the ruleset's own list does not call harmless. */
public record LibraryWord(Topic topic) {}
