package io.linli.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Makes a {@link Ruleset} of text. Text is not trusted: it is first held against the {@link Fence}, and its classes then see only what the fence allows. Compiling takes
 * seconds the first time and a few hundred milliseconds afterwards, so keep the result.
 */
public final class RulesetCompiler {

  /** The name under which rules reach the {@link Answer}. */
  static final String RESULT = "result";

  private RulesetCompiler() {}

  /**
   * Compiles {@code source} as a version of {@code definition}.
   *
   * @throws RulesetRejected naming file, line and rule of everything that is wrong
   */
  public static synchronized Ruleset compile(RulesetDefinition<?, ?> definition, RulesetSource source) {
    try {
      return compileUnbounded(definition, source);
    } catch (StackOverflowError e) {
      throw new RulesetRejected(source.key(), List.of(new Defect("ruleset", 0, null, "表达式过长或嵌套过深", "An expression is too long or nested too deeply")));
    }
  }

  private static <I extends Record> Ruleset compileUnbounded(RulesetDefinition<I, ?> definition, RulesetSource source) {
    List<Defect> defects = new ArrayList<>();
    List<RuleFile> files = RuleFile.all(definition, source, defects);
    reject(source, defects);
    Map<String, Ruleset.@Nullable Sentences> rules = new Fence(definition).inspect(files, defects);
    reject(source, defects);
    Preparation<I> preparation = definition.preparing().apply(source);
    KieBase base = build(definition, source, files);
    return new Ruleset(definition, source, preparation, base, rules);
  }

  private static void reject(RulesetSource source, List<Defect> defects) {
    if (!defects.isEmpty()) {
      throw new RulesetRejected(source.key(), defects);
    }
  }

  /** Compiles without asking the fence; what remains is that the rules see only {@link RuleClasses}. */
  static KieBase build(RulesetDefinition<?, ?> definition, RulesetSource source, List<RuleFile> files) {
    KieServices services = KieServices.Factory.get();
    ReleaseId id = services.newReleaseId("io.linli.rulesets", source.key(), UUID.randomUUID().toString());
    ClassLoader visible = new RuleClasses(definition);
    KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(id);
    files.forEach(file -> system.write(path(definition, file), file.drl()));
    KieBuilder builder = services.newKieBuilder(system, visible).buildAll(ExecutableModelProject.class);
    try {
      reject(source, CompilerMessages.defects(builder.getResults().getMessages(Message.Level.ERROR), files));
      return services.newKieContainer(id, visible).getKieBase();
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  private static String path(RulesetDefinition<?, ?> definition, RuleFile file) {
    return "src/main/resources/" + definition.packageName().replace('.', '/') + "/" + CompilerMessages.pathName(file);
  }
}
