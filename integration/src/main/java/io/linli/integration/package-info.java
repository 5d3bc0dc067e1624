/** The outside world, one package a capability. */
@NullMarked
package io.linli.integration;

import org.jspecify.annotations.NullMarked;
