/** Login and logout, and what every request passes on its way in. */
@NullMarked
package io.linli.identity.web;

import org.jspecify.annotations.NullMarked;
