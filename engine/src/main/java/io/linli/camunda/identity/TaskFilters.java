package io.linli.camunda.identity;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The lists that everybody finds in Tasklist on the first day. What they show is still only what the reader may see. */
@Component
public class TaskFilters {

  private final FilterService filters;
  private final TaskService tasks;
  private final AuthorizationService authorizations;

  TaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
    this.filters = filters;
    this.tasks = tasks;
    this.authorizations = authorizations;
  }

  /** Makes each list that does not exist under its name; an operator may change or rename one, and it stays. */
  public void create() {
    // The first one is what opens: on the first day there is something in it.
    create(10, "小组待领", "我的小组还没有人领取的任务", byDueDate().taskCandidateGroupInExpression("${currentUserGroups()}"));
    create(20, "我的任务", "分配给我、等我办理的任务", byDueDate().taskAssigneeExpression("${currentUser()}"));
    create(30, "小组全部", "我的小组的任务，包括已有人领取的", byDueDate().taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks());
    create(40, "已逾期", "过了期限还没有办完的任务", byDueDate().dueBeforeExpression("${now()}"));
    create(50, "全部可见任务", "我能看到的所有任务", byDueDate());
  }

  private TaskQuery byDueDate() {
    return tasks.createTaskQuery().active().orderByDueDate().asc().orderByTaskCreateTime().asc();
  }

  private void create(int priority, String name, String description, TaskQuery query) {
    if (filters.createFilterQuery().filterResourceType(EntityTypes.TASK).filterName(name).count() > 0) {
      return;
    }
    Filter filter = filters.newTaskFilter(name);
    filter.setQuery(query);
    filter.setProperties(properties(priority, description));
    readableByEverybody(filters.saveFilter(filter));
  }

  private static Map<String, Object> properties(int priority, String description) {
    return Map.of(
        "priority", priority,
        "description", description,
        "color", "#2f6f5e",
        "refresh", true,
        "showUndefinedVariable", false,
        "variables",
            List.of(
                Map.of("name", "caseNumber", "label", "编号"),
                Map.of("name", "title", "label", "事项"),
                Map.of("name", "requesterName", "label", "申请人")));
  }

  private void readableByEverybody(Filter filter) {
    Authorization everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
    everybody.setResource(Resources.FILTER);
    everybody.setResourceId(filter.getId());
    everybody.addPermission(Permissions.READ);
    authorizations.saveAuthorization(everybody);
  }
}
