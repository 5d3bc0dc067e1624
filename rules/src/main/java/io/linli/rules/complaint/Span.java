package io.linli.rules.complaint;

/**
 * A piece of a text that may have to be hidden.
 *
 * @param start where it begins in the text as it was written
 * @param end where it ends
 * @param instead what stands there afterwards
 */
record Span(Finding kind, int start, int end, String instead) {}
