/** E-mail by SMTP. */
@NullMarked
package io.linli.integration.mail;

import org.jspecify.annotations.NullMarked;
