/** Services that people start and the cases (办件) they become: catalogue, start, timeline, clock, tasks, withdrawal. */
@NullMarked
package io.linli.cases;

import org.jspecify.annotations.NullMarked;
