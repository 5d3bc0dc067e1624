/** Accounts, roles and communities as the engine's users, groups and tenants, and their grants. */
@NullMarked
package io.linli.camunda.identity;

import org.jspecify.annotations.NullMarked;
