package io.linli.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a password costs to check. The defaults are OWASP's minimum for Argon2id; a hash carries its own numbers, so they can be
 * raised at any time.
 *
 * @param argon2Memory in KiB
 */
@ConfigurationProperties("linli.identity")
record IdentityProperties(@DefaultValue("19456") int argon2Memory, @DefaultValue("2") int argon2Iterations) {}
