package io.linli.forms;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the check of one field may look at besides its own answer.
 *
 * @param context the data that the form was shown with
 * @param scope the data that expressions see: the context and the answers, without those of hidden fields
 * @param today the day of the check in the community's time zone
 */
record Surroundings(Map<String, @Nullable Object> context, Map<String, @Nullable Object> scope, LocalDate today) {}
