/** Services, cases and tasks over HTTP. */
@NullMarked
package io.linli.cases.web;

import org.jspecify.annotations.NullMarked;
