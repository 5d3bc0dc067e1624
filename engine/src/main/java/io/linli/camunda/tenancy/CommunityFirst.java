package io.linli.camunda.tenancy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * Where a call activity or a decision task looks for what it calls: among the community's own definitions first, then
 * among the shared ones. The engine by itself looks only where the calling definition is.
 */
public final class CommunityFirst implements ParameterValueProvider {

  /** What kind of definition is called. */
  public enum Called {
    PROCESS {
      @Override
      boolean exists(CommandContext context, String key, String community) {
        return context.getProcessDefinitionManager().findLatestProcessDefinitionByKeyAndTenantId(key, community) != null;
      }
    },
    DECISION {
      @Override
      boolean exists(CommandContext context, String key, String community) {
        return context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKeyAndTenantId(key, community) != null;
      }
    };

    abstract boolean exists(CommandContext context, String key, String community);
  }

  private final Called called;
  private final BaseCallableElement element;

  public CommunityFirst(Called called, BaseCallableElement element) {
    this.called = called;
    this.element = element;
  }

  /** @return the community that has its own definition, null for the shared one */
  @Override
  public @Nullable Object getValue(VariableScope scope) {
    if (!(scope instanceof DelegateExecution execution) || execution.getTenantId() == null) {
      return null;
    }
    String key = element.getDefinitionKey(scope);
    return called.exists(Context.getCommandContext(), key, execution.getTenantId()) ? execution.getTenantId() : null;
  }

  /** The answer depends on the instance. */
  @Override
  public boolean isDynamic() {
    return true;
  }
}
