/** Votes over HTTP. */
@NullMarked
package io.linli.vote.web;

import org.jspecify.annotations.NullMarked;
