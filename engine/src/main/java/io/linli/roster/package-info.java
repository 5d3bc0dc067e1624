/** Who can do what, and who is on duty when: technicians with skills and certificates, and the duty roster with its exceptions. */
@NullMarked
package io.linli.roster;

import org.jspecify.annotations.NullMarked;
