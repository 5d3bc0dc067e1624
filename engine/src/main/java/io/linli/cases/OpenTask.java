package io.linli.cases;

import io.linli.problems.Text;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for somebody.
 *
 * @param node its id in the model
 * @param service process id of the model that it belongs to
 * @param mine whether the person who asks has claimed it, or it was given to them alone
 * @param candidateGroups ids of the roles that may claim it
 * @param shared whether others may claim it, by role or by name
 * @param photoLabel what photos that come with its answer are shown under
 */
public record OpenTask(
    String id,
    String name,
    @Nullable String nameEn,
    @Nullable String description,
    String processId,
    String node,
    String service,
    Instant createdAt,
    @Nullable Instant dueAt,
    @Nullable String assignee,
    boolean mine,
    Set<String> candidateGroups,
    boolean shared,
    Text photoLabel) {

  /** Nobody has it, or this person. */
  boolean free() {
    return assignee == null || mine;
  }
}
