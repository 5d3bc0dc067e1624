package io.linli.complaint.process;

import io.linli.camunda.ModelBean;
import io.linli.identity.AccountDirectory;
import io.linli.identity.Role;
import io.linli.identity.Usernames;
import io.linli.masking.KnownNames;
import io.linli.processes.Beans;
import io.linli.processes.CaseVariables;
import io.linli.processes.ComplaintProcess.Variables;
import io.linli.processes.Variable;
import java.util.Comparator;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/** Puts together what would hang on the board, and finds the names in it that the rules cannot know. */
@ModelBean(Beans.PREPARE_COMPLAINT)
class PrepareComplaintStep implements JavaDelegate {

  private static final Variable<String> TEXT = new Variable<>("text", String.class);
  private static final Variable<String> WISH = new Variable<>("wish", String.class);

  private final KnownNames names;
  private final AccountDirectory accounts;

  PrepareComplaintStep(KnownNames names, AccountDirectory accounts) {
    this.names = names;
    this.accounts = accounts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String text = text(execution);
    execution.setVariable(Variables.TEXT.name(), text);
    execution.setVariable(Variables.NAMES.name(), String.join("\n", names.in(text)));
    execution.setVariable(
        Variables.STAFF_GROUP.name(), group(Usernames.in(execution.getVariable(CaseVariables.KEPT_FROM.name()))));
    execution.setVariable(Variables.ROUND.name(), 1L);
  }

  private static String text(DelegateExecution execution) {
    String text = CaseVariables.TITLE.in(execution::getVariable) + "\n" + TEXT.in(execution::getVariable);
    return WISH.find(execution::getVariable).map(wish -> text + "\n希望：" + wish).orElse(text);
  }

  /** The highest post of all whom it is about: nobody answers for those above them. */
  private @Nullable String group(Set<String> usernames) {
    return usernames.stream()
        .flatMap(username -> accounts.find(username).stream())
        .flatMap(account -> account.roles().stream())
        .filter(Role::ofPropertyCompany)
        .max(Comparator.naturalOrder())
        .map(Role::id)
        .orElse(null);
  }
}
