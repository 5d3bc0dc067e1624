/** Documents over HTTP. */
@NullMarked
package io.linli.documents.web;

import org.jspecify.annotations.NullMarked;
