package io.linli.vote;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody gets for what they cast in one go.
 *
 * @param number readable aloud, the same for all entries cast together: {@code 7K3M-Q2XD-90TZ}
 */
public record Receipt(String number, Choice choice, Instant castAt, List<UUID> entries) {}
