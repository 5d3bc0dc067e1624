package io.linli.camunda.deployment;

import io.linli.identity.Role;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.jspecify.annotations.Nullable;

/**
 * Deployments that people make belong to their community; only the operator deploys for all.
 *
 * <p>A deployment whose instances run stays: deleting it would end cases that people wait for.
 *
 * <p>Whether somebody may deploy at all is the engine's authorization ({@code CREATE} on deployments).
 */
class CommunityRepository extends RepositoryServiceImpl {

  private final IdentityService identity;

  CommunityRepository(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl deployment) {
    Authentication who = identity.getCurrentAuthentication();
    if (who != null && who.getUserId() != null) {
      notInTheNameOfTheApplication(deployment.getDeployment());
      if (!isOperator(who)) {
        deployment.tenantId(ownCommunity(who, deployment.getDeployment().getTenantId()));
      }
    }
    return super.deployWithResult(deployment);
  }

  @Override
  public void deleteDeployment(String id) {
    deleteDeployment(id, false);
  }

  @Override
  public void deleteDeploymentCascade(String id) {
    deleteDeployment(id, true);
  }

  @Override
  public void deleteDeployment(String id, boolean cascade) {
    deleteDeployment(id, cascade, false);
  }

  @Override
  public void deleteDeployment(String id, boolean cascade, boolean skipCustomListeners) {
    deleteDeployment(id, cascade, skipCustomListeners, false);
  }

  @Override
  public void deleteDeployment(String id, boolean cascade, boolean skipCustomListeners, boolean skipIoMappings) {
    Authentication who = identity.getCurrentAuthentication();
    if (who != null && who.getUserId() != null && !isOperator(who) && isInUse(id)) {
      throw new BadUserRequestException("这次部署的流程还有办件在办，不能删除；请等办件结束，或请平台管理员处理。(Cases of this deployment are running: wait until they have ended, or ask the operator.)");
    }
    super.deleteDeployment(id, cascade, skipCustomListeners, skipIoMappings);
  }

  /** Whether anybody's instance runs, also one that the asking person may not see. */
  private boolean isInUse(String deployment) {
    return commandExecutor.execute(
        context ->
            context.runWithoutAuthorization(
                () -> !new ProcessInstanceQueryImpl(commandExecutor).deploymentId(deployment).listPage(0, 1).isEmpty()));
  }

  private static void notInTheNameOfTheApplication(Deployment deployment) {
    if (PackagedModels.SOURCE.equals(deployment.getSource())) {
      throw new AuthorizationException(
          "部署来源 %s 只属于系统自带的模型。(The source %1$s is the application's own.)".formatted(PackagedModels.SOURCE));
    }
  }

  private static String ownCommunity(Authentication who, @Nullable String asked) {
    List<String> own = Objects.requireNonNullElse(who.getTenantIds(), List.of());
    if (own.size() != 1 || (asked != null && !asked.equals(own.get(0)))) {
      throw new AuthorizationException("只能为自己的小区部署模型。(You can deploy for your own community only.)");
    }
    return own.get(0);
  }

  private static boolean isOperator(Authentication who) {
    return who.getGroupIds() != null && who.getGroupIds().contains(Role.OPERATOR.id());
  }
}
