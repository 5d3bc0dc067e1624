package io.linli.forms;

/**
 * A question of a form and its answer, as people read them.
 *
 * @param key key of the field, with its path
 * @param label the question in the schema's language
 * @param text the answer: labels of options, numbers with their unit, 是/否 for a check box
 */
public record Answer(String key, String label, String text) {}
