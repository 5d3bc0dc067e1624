/** Announcements of the property company: written by one person, approved by another, on the board for their audience until they expire. */
@NullMarked
package io.linli.announcement;

import org.jspecify.annotations.NullMarked;
