/** The board and the inbox over HTTP. */
@NullMarked
package io.linli.notices.web;

import org.jspecify.annotations.NullMarked;
