package io.linli.complaint;

import io.linli.cases.TaskFormData;
import io.linli.masking.MaskText;
import io.linli.processes.ComplaintProcess;
import io.linli.processes.ComplaintProcess.Tasks;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the owners' committee reads in its tasks: the words that everybody reads, because it is not of the company. */
@Component
class CommitteeTaskData implements TaskFormData {

  /** A complaint about the manager is handled by the committee, see the rules. */
  private static final String COMMITTEE = "COMMITTEE";

  private static final Set<String> DEPARTMENTS_TASKS = Set.of(Tasks.ACKNOWLEDGE_COMPLAINT, Tasks.REPLY_COMPLAINT);

  private final Complaints complaints;

  CommitteeTaskData(Complaints complaints) {
    this.complaints = complaints;
  }

  @Override
  public Map<String, @Nullable Object> of(String process, String node, UUID caseId) {
    boolean mediation = node.equals(Tasks.MEDIATE_COMPLAINT);
    if (!process.equals(ComplaintProcess.KEY) || (!mediation && !DEPARTMENTS_TASKS.contains(node))) {
      return Map.of();
    }
    return complaints
        .find(caseId)
        .filter(complaint -> mediation || COMMITTEE.equals(complaint.department()))
        .map(this::published)
        .orElseGet(Map::of);
  }

  /** The wish is part of the text that was published. */
  private Map<String, @Nullable Object> published(Complaint complaint) {
    Map<String, @Nullable Object> data = new HashMap<>();
    data.put("title", complaint.publicTitle());
    data.put("text", complaint.publicBody());
    data.put("wish", null);
    data.put("publicText", complaint.publicTitle() + "\n" + complaint.publicBody());
    data.put("answerText", objection(complaint));
    return data;
  }

  private @Nullable String objection(Complaint complaint) {
    return complaints.entries(complaint.id()).stream()
        .filter(entry -> entry.saidBy() == Side.AUTHOR)
        .reduce((before, after) -> after)
        .map(entry -> entry.masked() == null ? MaskText.WITHHELD : entry.masked())
        .orElse(null);
  }
}
