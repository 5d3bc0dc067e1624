/** Communities as the engine's tenants. */
@NullMarked
package io.linli.camunda.tenancy;

import org.jspecify.annotations.NullMarked;
