/** {@code GET /api/about}. */
@NullMarked
package io.linli.about.web;

import org.jspecify.annotations.NullMarked;
