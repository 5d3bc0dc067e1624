package io.linli.rules.complaint;

/** The text holds something of this kind. */
public record Found(Finding kind) {}
