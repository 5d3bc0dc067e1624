package io.linli.cases.process;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** What the engine's doors answer with after a start; the instance itself may have run to its end already. */
record StartedInstance(String id, String definitionId, String businessKey, @Nullable String tenantId)
    implements ProcessInstance {

  @Override
  public String getId() {
    return id;
  }

  @Override
  public String getProcessInstanceId() {
    return id;
  }

  @Override
  public String getRootProcessInstanceId() {
    return id;
  }

  @Override
  public String getProcessDefinitionId() {
    return definitionId;
  }

  /** The engine's definition ids are {@code key:version:id}, or a bare id when that would be too long. */
  @Override
  public String getProcessDefinitionKey() {
    int end = definitionId.indexOf(':');
    return end < 0 ? definitionId : definitionId.substring(0, end);
  }

  @Override
  public String getBusinessKey() {
    return businessKey;
  }

  @Override
  public @Nullable String getTenantId() {
    return tenantId;
  }

  @Override
  public @Nullable String getCaseInstanceId() {
    return null;
  }

  @Override
  public boolean isSuspended() {
    return false;
  }

  @Override
  public boolean isEnded() {
    return false;
  }
}
