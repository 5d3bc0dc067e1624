/** The portal's files. */
@NullMarked
package io.linli.platform.web;

import org.jspecify.annotations.NullMarked;
