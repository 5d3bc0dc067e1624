package io.linli.complaint;

import io.linli.cases.Case;
import io.linli.cases.ServiceStart;
import io.linli.identity.AccountDirectory;
import io.linli.identity.AccountQuery;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.identity.Usernames;
import io.linli.processes.CaseVariables;
import io.linli.processes.ComplaintProcess;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A complaint begins: whom it may be about, whom it is kept from, and its row for the public conversation. */
@Component
class ComplaintStart implements ServiceStart {

  private static final String STAFF = "staff";

  /** What tasks call an author who wishes it; the company finds the name on the case. */
  private static final String ANONYMOUS = "匿名业主";

  private final Complaints complaints;
  private final AccountDirectory accounts;
  private final NamedStaff named;
  private final Clock clock;

  ComplaintStart(Complaints complaints, AccountDirectory accounts, NamedStaff named, Clock clock) {
    this.complaints = complaints;
    this.accounts = accounts;
    this.named = named;
    this.clock = clock;
  }

  @Override
  public String service() {
    return ComplaintProcess.KEY;
  }

  /** The people of the property company; nobody complains about themselves. */
  @Override
  public Map<String, @Nullable Object> data(Actor actor) {
    List<Map<String, String>> staff =
        accounts.list(AccountQuery.everyone().in(CurrentCommunity.require()).withAnyOf(Role.propertyCompany())).stream()
            .filter(account -> !account.username().equals(actor.username()))
            .map(account -> Map.of("value", account.username(), "label", label(account)))
            .toList();
    return Map.of(STAFF, staff);
  }

  private static String label(Actor account) {
    return account.name() + "（" + account.roles().stream().filter(Role::ofPropertyCompany).map(Role::nameZh).sorted().findFirst().orElse("") + "）";
  }

  @Override
  public Completed complete(Actor actor, Map<String, @Nullable Object> accepted) {
    Map<String, @Nullable Object> variables = new HashMap<>(accepted);
    variables.put(CaseVariables.KEPT_FROM.name(), Usernames.text(about(actor, accepted)));
    if (anonymous(accepted)) {
      variables.put(CaseVariables.REQUESTER_NAME.name(), ANONYMOUS);
    }
    return new Completed(String.valueOf(accepted.get(CaseVariables.TITLE.name())), variables);
  }

  /** Whom the author picked, and whom the words name: nobody has to know that there is something to pick. */
  private Set<String> about(Actor author, Map<String, @Nullable Object> accepted) {
    String written =
        Stream.of("title", "text", "wish").map(accepted::get).filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining("\n"));
    Set<String> people = new HashSet<>(named.in(written, author.username()));
    people.addAll(Usernames.in(accepted.get(ComplaintProcess.Variables.ABOUT_STAFF.name())));
    return people;
  }

  @Override
  public void opened(Case opened, Map<String, @Nullable Object> variables) {
    complaints.add(
        new Complaint(
            opened.id(),
            ComplaintKind.valueOf(String.valueOf(variables.get(ComplaintProcess.Variables.KIND.name()))),
            String.valueOf(variables.get(ComplaintProcess.Variables.CATEGORY.name())),
            opened.requester(),
            anonymous(variables),
            clock.instant()));
  }

  private static boolean anonymous(Map<String, @Nullable Object> answers) {
    return Boolean.TRUE.equals(answers.get("anonymous"));
  }
}
