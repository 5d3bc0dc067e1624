package io.linli.camunda.deployment;

import io.linli.identity.Role;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.jspecify.annotations.Nullable;

/**
 * Deployments that people make belong to their community; only the operator deploys for all.
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
