/** HTTP to the outside: bounded in time and size, without redirects, and to public addresses only where the address comes from a stranger. */
@NullMarked
package io.linli.integration.http;

import org.jspecify.annotations.NullMarked;
