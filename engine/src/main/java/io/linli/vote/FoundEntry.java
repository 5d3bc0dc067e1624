package io.linli.vote;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the service desk sees it: whose it is and whether it has voted, never what.
 *
 * @param area cm²
 * @param channel how its ballot came in; null while it has none
 * @param proxyHolder user name of who holds its written proxy
 */
public record FoundEntry(
    UUID id,
    List<String> units,
    List<String> owners,
    long area,
    int heads,
    @Nullable Channel channel,
    @Nullable String proxyHolder) {}
