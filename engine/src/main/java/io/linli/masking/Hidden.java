package io.linli.masking;

import java.util.List;

/**
 * What the rules hide beyond what they always do.
 *
 * @param rooms whether room numbers are hidden
 * @param names of people of the community that occur in the complaint; those in the text itself are found anyway
 */
public record Hidden(boolean rooms, List<String> names) {}
