package io.linli.identity;

import org.jspecify.annotations.Nullable;

/**
 * The browser that a login comes from, as far as it can show that it has logged in before.
 *
 * @param cookie what {@link DeviceCookies} gave it then
 */
public record Device(@Nullable String cookie) {

  public static final Device UNKNOWN = new Device(null);
}
