/** Communities, buildings, units, people, and who owns what since when. */
@NullMarked
package io.linli.communities;

import org.jspecify.annotations.NullMarked;
