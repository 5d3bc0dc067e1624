/** What has happened in a new demo community, made by its real processes. */
@NullMarked
package io.linli.demo.process;

import org.jspecify.annotations.NullMarked;
