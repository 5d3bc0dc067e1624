package io.linli.rules.complaint;

import io.linli.rules.Answer;
import io.linli.rules.Undecided;
import org.jspecify.annotations.Nullable;

/** What the rules of {@code complaint-routing} add to. */
public final class ComplaintRoutingAnswer implements Answer<ComplaintRoutingResult> {

  private final Complaint complaint;
  private @Nullable Department department;
  private @Nullable String supervisor;
  private @Nullable Deadlines deadlines;

  ComplaintRoutingAnswer(Complaint complaint) {
    this.complaint = complaint;
  }

  /** This department answers. */
  public void department(Department decided) {
    department = once("department", department, decided);
  }

  /** This group of people supervises. */
  public void supervisor(String group) {
    supervisor = once("supervisor", supervisor, group);
  }

  /** These deadlines hold. */
  public void deadlines(Deadlines decided) {
    deadlines = once("deadlines", deadlines, decided);
  }

  private static <T> T once(String what, @Nullable T before, T now) {
    if (before != null && !before.equals(now)) {
      throw new Undecided("规则互相矛盾：" + what, "The rules contradict each other about " + what + ": " + before + " and " + now);
    }
    return now;
  }

  @Override
  public ComplaintRoutingResult toResult() {
    if (department == null || supervisor == null || deadlines == null) {
      throw new Undecided(
          complaint.jurisdiction() + " 在 " + complaint.date() + " 没有生效的答复期限，或规则没有指定部门或督办人",
          "No deadlines are in force in " + complaint.jurisdiction() + " on " + complaint.date() + ", or the rules name no department or nobody who supervises");
    }
    return new ComplaintRoutingResult(
        department,
        department.group(),
        supervisor,
        deadlines.acknowledge().toString(),
        deadlines.reply().toString(),
        deadlines.accept().toString(),
        deadlines.committee().toString(),
        deadlines.rounds());
  }
}
