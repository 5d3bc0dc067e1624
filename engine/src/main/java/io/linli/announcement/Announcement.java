package io.linli.announcement;

import io.linli.notices.Audience;
import io.linli.problems.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is announced to whom.
 *
 * @param expiresOn the day at whose beginning it leaves the board; null for the community's default
 */
public record Announcement(Text title, Text body, Audience audience, boolean pinned, @Nullable LocalDate expiresOn) {}
