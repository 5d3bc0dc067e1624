package io.linli.communities.web;

import io.linli.communities.ChangeParameter;
import io.linli.communities.ParameterChange;
import io.linli.communities.ParameterView;
import io.linli.identity.Actor;
import io.linli.identity.CurrentActor;
import io.linli.identity.Role;
import io.linli.problems.Forbidden;
import io.linli.problems.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A community's parameters: the process owner looks at them and changes them. */
@RestController
class ParameterController {

  private final ChangeParameter parameters;

  ParameterController(ChangeParameter parameters) {
    this.parameters = parameters;
  }

  @GetMapping("/api/parameters")
  List<ParameterView> all() {
    onlyThoseWhoOwnRules();
    return parameters.all();
  }

  @PutMapping("/api/parameters/{key}")
  ParameterView change(@PathVariable String key, @RequestBody @Valid Change change) {
    Actor actor = onlyThoseWhoOwnRules();
    return parameters.change(
        key, change.effectiveFrom(), new ParameterChange(change.value(), actor.username(), change.reason()));
  }

  private static Actor onlyThoseWhoOwnRules() {
    Actor actor = CurrentActor.require();
    if (!actor.isAnyOf(Role.PROCESS_OWNER, Role.ADMINISTRATOR)) {
      throw new Forbidden(
          new Text("参数由流程负责人管理，您的账号没有这个权限。", "Parameters belong to process owners; your account may not see them."));
    }
    return actor;
  }

  record Change(
      @NotBlank @Size(max = 400) String value,
      @NotNull LocalDate effectiveFrom,
      @NotBlank @Size(max = 400) String reason) {}
}
