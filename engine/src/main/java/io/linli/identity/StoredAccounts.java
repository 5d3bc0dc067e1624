package io.linli.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The directory over our own table. */
@Component
class StoredAccounts implements AccountDirectory {

  private final ActorRows actors;
  private final EntityManager entities;
  private final LogIn logIn;

  StoredAccounts(ActorRows actors, EntityManager entities, LogIn logIn) {
    this.actors = actors;
    this.entities = entities;
    this.logIn = logIn;
  }

  @Override
  public Optional<Actor> find(String username) {
    return actors.find(Account.normalized(username));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Actor> list(AccountQuery query) {
    CriteriaBuilder builder = entities.getCriteriaBuilder();
    CriteriaQuery<Account> criteria = builder.createQuery(Account.class);
    Root<Account> account = criteria.from(Account.class);
    criteria.where(AccountFilter.condition(query, account, builder)).orderBy(builder.asc(account.get("username")));
    return entities
        .createQuery(criteria)
        .setFirstResult(query.offset())
        .setMaxResults(query.limit())
        .getResultStream()
        .map(Account::actor)
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public long count(AccountQuery query) {
    CriteriaBuilder builder = entities.getCriteriaBuilder();
    CriteriaQuery<Long> criteria = builder.createQuery(Long.class);
    Root<Account> account = criteria.from(Account.class);
    criteria.select(builder.count(account)).where(AccountFilter.condition(query, account, builder));
    return entities.createQuery(criteria).getSingleResult();
  }

  @Override
  public List<String> namesIn(String text, String communityId) {
    return actors.namesIn(text, communityId);
  }

  @Override
  public boolean authenticate(String username, String password) {
    try {
      logIn.withPassword(username, password, Device.UNKNOWN);
      return true;
    } catch (WrongCredentials | TooManyLogins refused) {
      return false;
    }
  }
}
