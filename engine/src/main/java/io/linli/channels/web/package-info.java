/** One's own channels, and the administrator's list of what could not be delivered, over HTTP. */
@NullMarked
package io.linli.channels.web;

import org.jspecify.annotations.NullMarked;
