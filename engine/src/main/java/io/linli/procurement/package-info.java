/** Buying and renewing shared equipment: what its process needs of the equipment register, and the manager's overview. */
@NullMarked
package io.linli.procurement;

import org.jspecify.annotations.NullMarked;
