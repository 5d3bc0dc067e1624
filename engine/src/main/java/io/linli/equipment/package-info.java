/** The register of a community's shared equipment. */
@NullMarked
package io.linli.equipment;

import org.jspecify.annotations.NullMarked;
