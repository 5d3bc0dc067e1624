/** Messages to browsers and installed apps through their push services: RFC 8030, encrypted by RFC 8291, signed by RFC 8292 (VAPID). */
@NullMarked
package io.linli.integration.webpush;

import org.jspecify.annotations.NullMarked;
