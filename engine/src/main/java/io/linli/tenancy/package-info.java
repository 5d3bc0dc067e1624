/** Which community the current thread works for, and how Hibernate learns it. */
@NullMarked
package io.linli.tenancy;

import org.jspecify.annotations.NullMarked;
