package io.linli.testing;

import io.linli.communities.AreaSource;
import io.linli.communities.Building;
import io.linli.communities.Buildings;
import io.linli.communities.Communities;
import io.linli.communities.Community;
import io.linli.communities.Ownership;
import io.linli.communities.Ownerships;
import io.linli.communities.People;
import io.linli.communities.Person;
import io.linli.communities.PersonKind;
import io.linli.communities.Share;
import io.linli.communities.Unit;
import io.linli.communities.UnitKind;
import io.linli.communities.Units;
import io.linli.identity.Account;
import io.linli.identity.Accounts;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.tenancy.CurrentCommunity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** A new community of its own for one test, with one building and whoever the test moves in. */
public final class Neighbourhood {

  private static final LocalDate LONG_AGO = LocalDate.of(2014, 6, 1);

  private final BeanFactory beans;
  private final String id = "test-" + UUID.randomUUID();
  private final Building building = new Building("1号楼", 30, LONG_AGO);
  private int rooms = 100;

  public Neighbourhood(BeanFactory beans) {
    this.beans = beans;
    in(
        () -> {
          beans.getBean(Communities.class).save(new Community(id, "测试小区", "Test", "测试路1号", "CN"));
          return beans.getBean(Buildings.class).save(building);
        });
  }

  public String id() {
    return id;
  }

  /** Runs in this community, in a transaction. */
  public <T> T in(Supplier<T> action) {
    return here(() -> beans.getBean(TransactionTemplate.class).execute(status -> action.get()));
  }

  /** Runs in this community, without a transaction. */
  public <T> T here(Supplier<T> action) {
    return CurrentCommunity.call(id, action);
  }

  public Person owner(String name) {
    return person(name, PersonKind.NATURAL);
  }

  public Person developer() {
    return person("开发公司", PersonKind.DEVELOPER);
  }

  /** @param area in cm² */
  public Unit unit(long area, Person... owners) {
    return in(
        () -> {
          Unit unit = new Unit(building, "1单元", Integer.toString(++rooms), UnitKind.HOME, area, AreaSource.REGISTER);
          beans.getBean(Units.class).save(unit);
          for (Person owner : owners) {
            beans
                .getBean(Ownerships.class)
                .save(new Ownership(unit.id(), owner.id(), new Share(1, owners.length), LONG_AGO));
          }
          return unit;
        });
  }

  /** Somebody with an account and any roles; nobody logs in with it. */
  public Actor login(Person person, Role... roles) {
    Set<Role> all = roles.length == 0 ? Set.of(Role.OWNER) : Set.of(roles);
    return account(new Actor("u-" + person.id(), person.name(), all, id, person.id()));
  }

  public Actor staff(Role role) {
    return account(new Actor(role.id() + "-" + id, role.nameZh(), Set.of(role), id, null));
  }

  private Actor account(Actor actor) {
    Accounts accounts = beans.getBean(Accounts.class);
    return in(
        () -> {
          if (!accounts.existsByUsername(actor.username())) {
            accounts.save(
                new Account(
                    actor.username(), actor.name(), "-", actor.roles(), id, actor.personId(), Instant.EPOCH));
          }
          return actor;
        });
  }

  private Person person(String name, PersonKind kind) {
    return in(() -> beans.getBean(People.class).save(new Person(name, kind, null)));
  }
}
