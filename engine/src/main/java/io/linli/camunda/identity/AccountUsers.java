package io.linli.camunda.identity;

import io.linli.identity.AccountDirectory;
import io.linli.identity.AccountQuery;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/** Accounts as users. The engine's first name is the whole name: a Chinese one is not written in two halves. */
class AccountUsers extends UserQueryImpl {

  private final transient AccountDirectory accounts;

  AccountUsers(AccountDirectory accounts, CommandExecutor executor) {
    super(executor);
    this.accounts = accounts;
  }

  AccountUsers(AccountDirectory accounts) {
    this.accounts = accounts;
  }

  @Override
  public long executeCount(CommandContext context) {
    checkQueryOk();
    return query().map(accounts::count).orElse(0L);
  }

  @Override
  public List<User> executeList(CommandContext context, @Nullable Page page) {
    checkQueryOk();
    return query()
        .map(query -> page == null ? query : query.page(page.getFirstResult(), page.getMaxResults()))
        .map(accounts::list)
        .orElse(List.of())
        .stream()
        .map(AccountUsers::user)
        .toList();
  }

  static User user(Actor actor) {
    UserEntity user = new UserEntity(actor.username());
    user.setFirstName(actor.name());
    user.setLastName("");
    return user;
  }

  /** Empty when nobody can fit. */
  private Optional<AccountQuery> query() {
    if (hasNoAnswer()) {
      return Optional.empty();
    }
    return restrictedTo(Viewer.now(), AccountQuery.everyone()).flatMap(this::ids).flatMap(this::group).map(this::name);
  }

  /** Accounts have no e-mail address and no second name. */
  private boolean hasNoAnswer() {
    return email != null || isMoreThanAnything(emailLike) || lastName != null || isMoreThanAnything(lastNameLike);
  }

  private Optional<AccountQuery> restrictedTo(Viewer viewer, AccountQuery query) {
    if (!viewer.seesOthers()) {
      return Optional.of(query.named(Set.of(String.valueOf(viewer.userId()))));
    }
    String wanted = tenantId;
    if (viewer.communities() == null) {
      return Optional.of(wanted == null ? query : query.in(wanted));
    }
    if (viewer.communities().isEmpty() || (wanted != null && !viewer.communities().contains(wanted))) {
      return Optional.empty();
    }
    // Nobody works for two communities.
    return Optional.of(query.in(viewer.communities().get(0)));
  }

  private Optional<AccountQuery> ids(AccountQuery query) {
    Set<String> wanted = id != null ? Set.of(id) : ids != null ? Set.of(ids) : null;
    if (wanted == null) {
      return Optional.of(query);
    }
    Set<String> both = query.usernames() == null ? wanted : intersection(wanted, query.usernames());
    return both.isEmpty() ? Optional.empty() : Optional.of(query.named(both));
  }

  private Optional<AccountQuery> group(AccountQuery query) {
    return groupId == null ? Optional.of(query) : Role.of(groupId).map(query::with);
  }

  private AccountQuery name(AccountQuery query) {
    if (firstName != null) {
      return query.like(firstName);
    }
    return isMoreThanAnything(firstNameLike) ? query.like(firstNameLike.replace("%", "")) : query;
  }

  private static boolean isMoreThanAnything(@Nullable String pattern) {
    return pattern != null && !pattern.replace("%", "").isEmpty();
  }

  private static Set<String> intersection(Set<String> some, Set<String> others) {
    return some.stream().filter(others::contains).collect(java.util.stream.Collectors.toSet());
  }
}
