/** A made-up community to try Linli with, the same on every machine. */
@NullMarked
package io.linli.demo;

import org.jspecify.annotations.NullMarked;
