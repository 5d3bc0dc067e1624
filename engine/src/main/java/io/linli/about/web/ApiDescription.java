package io.linli.about.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What holds for every operation under {@code /v3/api-docs}: how one is logged in, and what a refusal looks like. */
@Configuration
class ApiDescription {

  private static final String SESSION = "session";
  private static final String CSRF = "csrf";
  private static final String PROBLEM = "Problem";
  private static final Set<PathItem.HttpMethod> CHANGING =
      Set.of(PathItem.HttpMethod.POST, PathItem.HttpMethod.PUT, PathItem.HttpMethod.PATCH, PathItem.HttpMethod.DELETE);

  /** Status to its meaning, the same for each operation. */
  private static final Map<String, String> REFUSALS =
      Map.of(
          "400", "Something has to be changed; `errors` names the fields",
          "401", "Nobody is logged in",
          "403", "The role does not allow it, or the CSRF header is missing",
          "404", "There is no such thing, or it is not for this person's eyes",
          "409", "The thing is in another state by now");

  @Bean
  OpenAPI api() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Linli 邻里")
                .version("1")
                .description(
                    "Log in with `POST /api/session`: the session is a cookie. Whatever changes something needs the value of the cookie `XSRF-TOKEN` "
                        + "in the header `X-XSRF-TOKEN`. `Accept-Language` chooses Chinese (the default) or English."))
        .components(
            new Components()
                .addSecuritySchemes(SESSION, key(SecurityScheme.In.COOKIE, "LINLI-SESSION"))
                .addSecuritySchemes(CSRF, key(SecurityScheme.In.HEADER, "X-XSRF-TOKEN")))
        .addSecurityItem(new SecurityRequirement().addList(SESSION));
  }

  private static SecurityScheme key(SecurityScheme.In in, String name) {
    return new SecurityScheme().type(SecurityScheme.Type.APIKEY).in(in).name(name);
  }

  @Bean
  OpenApiCustomizer refusals() {
    return api -> {
      api.getComponents().addSchemas(PROBLEM, problem());
      api.getPaths().values().forEach(path -> path.readOperationsMap().forEach(ApiDescription::describe));
    };
  }

  private static void describe(PathItem.HttpMethod method, Operation operation) {
    if (CHANGING.contains(method)) {
      operation.addSecurityItem(new SecurityRequirement().addList(SESSION).addList(CSRF));
    }
    REFUSALS.forEach((status, meaning) -> operation.getResponses().putIfAbsent(status, refusal(meaning)));
  }

  private static ApiResponse refusal(String meaning) {
    Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
    return new ApiResponse()
        .description(meaning)
        .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
  }

  /** RFC 9457, with our field errors. */
  private static Schema<?> problem() {
    Schema<?> error = new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
    return new ObjectSchema()
        .addProperty("type", new StringSchema().format("uri-reference"))
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema().description("A sentence for people, in their language"))
        .addProperty("instance", new StringSchema().format("uri-reference"))
        .addProperty("errors", new ArraySchema().items(error));
  }
}
