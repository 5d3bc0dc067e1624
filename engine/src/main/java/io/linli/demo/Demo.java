package io.linli.demo;

import io.linli.identity.AccountDirectory;
import io.linli.identity.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The demo as others see it: whether there is one, and with which accounts one may look at it. */
@Component
public class Demo {

  /** The password of every demo account. */
  public static final String PASSWORD = "linli";

  private static final List<String> SHOWN =
      List.of(
          "owner-001", "owner-002", "occupant-001", "developer", "service", "manager", "finance", "maintenance-1", "guard-1",
          "committee", "process", "admin", "operator", "lake-owner-001", "lake-manager");

  private final AccountDirectory accounts;
  private volatile boolean open;
  private volatile boolean fresh;

  Demo(AccountDirectory accounts) {
    this.accounts = accounts;
  }

  /**
   * Called once the accounts are there and the server can only be reached from this machine.
   *
   * @param justMade whether nothing has happened in the demo communities yet
   */
  void open(boolean justMade) {
    open = true;
    fresh = justMade;
  }

  /** Whether the demo communities were made at this start. */
  public boolean isFresh() {
    return fresh;
  }

  public boolean isOpen() {
    return open;
  }

  /** One or two accounts of each kind; empty without a demo. */
  public List<Actor> accounts() {
    return open ? SHOWN.stream().map(accounts::find).flatMap(Optional::stream).toList() : List.of();
  }
}
