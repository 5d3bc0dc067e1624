/** Whole journeys in a real browser: what a resident, a member of staff and a process owner do. */
@NullMarked
package io.linli.journeys;

import org.jspecify.annotations.NullMarked;
