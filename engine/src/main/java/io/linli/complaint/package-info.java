/** Complaints and suggestions: published masked, answered in public, judged by their author, supported by neighbours, counted for everybody. */
@NullMarked
package io.linli.complaint;

import org.jspecify.annotations.NullMarked;
