/** The roster's pages. */
@NullMarked
package io.linli.roster.web;

import org.jspecify.annotations.NullMarked;
