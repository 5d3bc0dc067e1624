/** The stream of Server-Sent Events. */
@NullMarked
package io.linli.live.web;

import org.jspecify.annotations.NullMarked;
