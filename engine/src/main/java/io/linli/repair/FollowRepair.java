package io.linli.repair;

import io.linli.cases.CaseDesk;
import io.linli.identity.Actor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "The same here": who has noticed the same damage of a common part follows the report instead of making another. */
@Service
public class FollowRepair {

  private final CaseDesk cases;
  private final WorkOrders orders;
  private final Followers followers;
  private final Clock clock;

  FollowRepair(CaseDesk cases, WorkOrders orders, Followers followers, Clock clock) {
    this.cases = cases;
    this.orders = orders;
    this.followers = followers;
    this.clock = clock;
  }

  /**
   * Following twice is following once.
   *
   * @throws io.linli.cases.CaseRefused when there is no such case for this person
   * @throws RepairRefused for a repair inside a home, or one that is over
   */
  @Transactional
  public void follow(Actor actor, UUID caseId) {
    cases.details(actor, caseId);
    WorkOrder order = orders.lock(caseId);
    if (!order.isPublic()) {
      throw RepairRefused.notPublic();
    }
    if (!order.state().open()) {
      throw RepairRefused.over();
    }
    Follower.Key key = new Follower.Key(caseId, actor.username());
    if (!followers.existsById(key)) {
      followers.save(new Follower(caseId, actor.username(), clock.instant()));
    }
  }

  /** @throws io.linli.cases.CaseRefused when there is no such case for this person */
  @Transactional
  public void unfollow(Actor actor, UUID caseId) {
    cases.details(actor, caseId);
    orders.lock(caseId);
    followers.findById(new Follower.Key(caseId, actor.username())).ifPresent(followers::delete);
  }

  boolean follows(Actor actor, UUID caseId) {
    return followers.existsById(new Follower.Key(caseId, actor.username()));
  }
}
