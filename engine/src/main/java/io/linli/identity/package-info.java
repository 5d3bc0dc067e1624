/** Accounts, roles and login: who is asking. */
@NullMarked
package io.linli.identity;

import org.jspecify.annotations.NullMarked;
