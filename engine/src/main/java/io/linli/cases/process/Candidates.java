package io.linli.cases.process;

import io.linli.identity.AccountDirectory;
import io.linli.identity.AccountQuery;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of one user task of a model. As long as nobody has to be kept apart they are what the model says. A group that holds
 * somebody who has to be is replaced by its other members one by one, because what a group may do, everybody in it may do: over
 * {@code /engine-rest} and in Tasklist, too. If nobody is left, the community's administrators decide.
 */
final class Candidates {

  private static final Set<String> LAST_RESORT = Set.of(Role.ADMINISTRATOR.id());

  private final List<Expression> groups;
  private final List<Expression> users;
  private final KeptApart apart;
  private final AccountDirectory accounts;

  private Candidates(TaskDefinition task, KeptApart apart, AccountDirectory accounts) {
    this.groups = List.copyOf(task.getCandidateGroupIdExpressions());
    this.users = List.copyOf(task.getCandidateUserIdExpressions());
    this.apart = apart;
    this.accounts = accounts;
  }

  /** Puts itself in place of what the model says; a task for one person alone stays as it is. */
  static void install(TaskDefinition task, KeptApart apart, AccountDirectory accounts) {
    Candidates candidates = new Candidates(task, apart, accounts);
    if (candidates.groups.isEmpty() && candidates.users.isEmpty()) {
      return;
    }
    task.getCandidateGroupIdExpressions().clear();
    task.getCandidateUserIdExpressions().clear();
    task.addCandidateGroupIdExpression(new Computed(candidates.groups, candidates::groupsIn));
    task.addCandidateUserIdExpression(new Computed(candidates.users, candidates::usersIn));
  }

  /**
   * Puts the candidates of an open task together once more, because there is somebody new to keep apart; whoever of these had claimed it has it
   * no more.
   */
  static void renew(TaskEntity task, Set<String> away) {
    Set<String> groups = values(List.copyOf(task.getTaskDefinition().getCandidateGroupIdExpressions()), task);
    Set<String> users = values(List.copyOf(task.getTaskDefinition().getCandidateUserIdExpressions()), task);
    for (IdentityLink link : task.getCandidates()) {
      if (link.getGroupId() != null) {
        task.deleteCandidateGroup(link.getGroupId());
      } else {
        task.deleteCandidateUser(link.getUserId());
      }
    }
    task.addCandidateGroups(groups);
    task.addCandidateUsers(users);
    if (away.contains(String.valueOf(task.getAssignee()))) {
      task.setAssignee(null);
    }
  }

  private Collection<String> groupsIn(VariableScope scope) {
    return chosen(scope).groups();
  }

  private Collection<String> usersIn(VariableScope scope) {
    return chosen(scope).users();
  }

  private Chosen chosen(VariableScope scope) {
    Set<String> named = values(groups, scope);
    Set<String> people = values(users, scope);
    Set<String> away = apart.from(scope);
    if (away.isEmpty()) {
      return new Chosen(named, people);
    }
    Chosen left = without(away, named, people, scope);
    return left.nobody() ? without(away, LAST_RESORT, Set.of(), scope) : left;
  }

  private Chosen without(Set<String> away, Set<String> named, Set<String> people, VariableScope scope) {
    Set<String> wholeGroups = new LinkedHashSet<>();
    Set<String> single = people.stream().filter(user -> !away.contains(user)).collect(Collectors.toCollection(LinkedHashSet::new));
    for (String group : named) {
      Set<String> members = members(group, scope);
      if (members.stream().noneMatch(away::contains)) {
        wholeGroups.add(group);
      } else {
        members.stream().filter(user -> !away.contains(user)).forEach(single::add);
      }
    }
    boolean somebody = !single.isEmpty() || wholeGroups.stream().anyMatch(group -> !members(group, scope).isEmpty());
    return somebody ? new Chosen(wholeGroups, single) : new Chosen(Set.of(), Set.of());
  }

  private Set<String> members(String group, VariableScope scope) {
    @Nullable String community = community(scope);
    Role role = Role.of(group).orElse(null);
    if (role == null || community == null) {
      return Set.of();
    }
    return accounts.list(AccountQuery.everyone().in(community).with(role)).stream()
        .map(Actor::username)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static @Nullable String community(VariableScope scope) {
    if (scope instanceof TaskEntity task) {
      return task.getTenantId();
    }
    return scope instanceof ExecutionEntity execution ? execution.getTenantId() : null;
  }

  private static Set<String> values(List<Expression> expressions, VariableScope scope) {
    return expressions.stream()
        .map(expression -> expression.getValue(scope))
        .flatMap(Candidates::names)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<String> names(@Nullable Object value) {
    if (value instanceof Collection<?> several) {
      return several.stream().map(String::valueOf);
    }
    return value == null ? Stream.empty() : Arrays.stream(value.toString().split(",")).map(String::trim).filter(name -> !name.isEmpty());
  }

  private record Chosen(Set<String> groups, Set<String> users) {

    boolean nobody() {
      return groups.isEmpty() && users.isEmpty();
    }
  }

  /** Stands in the engine's place for an expression of the model. */
  private record Computed(List<Expression> originals, Function<VariableScope, Collection<String>> value) implements Expression {

    @Override
    public Object getValue(VariableScope scope) {
      return value.apply(scope);
    }

    @Override
    public void setValue(Object ignored, VariableScope scope) {
      throw new UnsupportedOperationException("Candidates are computed");
    }

    @Override
    public String getExpressionText() {
      return originals.stream().map(Expression::getExpressionText).collect(Collectors.joining(","));
    }

    @Override
    public boolean isLiteralText() {
      return false;
    }
  }
}
