/** A community's parameters for those who may change them. */
@NullMarked
package io.linli.communities.web;

import org.jspecify.annotations.NullMarked;
