package io.linli.cases;

import java.util.Set;

/**
 * A task came, was claimed or put back, or is gone; published inside the transaction that changed it.
 *
 * @param usernames its assignee and candidates by name
 * @param groups ids of the roles that may claim it
 */
public record TaskChanged(String taskId, String communityId, Set<String> usernames, Set<String> groups) {}
