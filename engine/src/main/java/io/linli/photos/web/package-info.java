/** Photos over HTTP. */
@NullMarked
package io.linli.photos.web;

import org.jspecify.annotations.NullMarked;
