/** The manager's overview over HTTP. */
@NullMarked
package io.linli.procurement.web;

import org.jspecify.annotations.NullMarked;
