package io.linli.structure;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the code of the house keeps to, as rules that can be checked against any classes. */
final class HouseRules {

  /** SQL that Hibernate does not write does not get the community added to it; each of these names it itself or needs none. */
  private static final Set<String> WRITES_SQL =
      Set.of(
          "io.linli.camunda.EngineIndexes",
          "io.linli.camunda.tenancy.JobCommunities",
          "io.linli.channels.CleanOutbox",
          "io.linli.demo.DemoRows",
          "io.linli.documents.CommunitiesWithUnused",
          "io.linli.identity.ActorRows",
          "io.linli.identity.web.SessionConfiguration",
          "io.linli.live.LiveEvents",
          "io.linli.photos.CommunitiesWithOrphans",
          "io.linli.vote.RollSql");

  static final ArchRule ONLY_PROCESS_PACKAGES_TOUCH_THE_ENGINE =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.linli.camunda..", "io.linli..process..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..")
          .because("the engine's API stays behind the process side of each feature, so that the engine can be exchanged");

  static final ArchRule NOBODY_HERE_TOUCHES_DROOLS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2..")
          .because("rules are run by the module rules, behind its facades");

  static final ArchRule ONLY_LISTED_CLASSES_WRITE_SQL =
      CompositeArchRule.of(
              noClasses()
                  .that(areNotListed())
                  .should()
                  .dependOnClassesThat(
                      DescribedPredicate.describe(
                          "run SQL",
                          type ->
                              type.isAssignableTo(JdbcOperations.class)
                                  || type.isAssignableTo(NamedParameterJdbcOperations.class)
                                  || type.isAssignableTo(JdbcClient.class))))
          .and(noClasses().that(areNotListed()).should(callMethodWhere(createsANativeQuery())))
          .and(methods().that().areDeclaredInClassesThat(areNotListed()).should(beWithoutNativeQuery()).allowEmptyShould(true));

  static final ArchRule ROOTS_KNOW_NEITHER_WEB_NOR_PROCESS =
      classes()
          .should(dependOnNoPackageBelowThemselves("web", "process"))
          .because("a feature's web and process packages depend on its root, and the root on neither");

  static final ArchRule NO_FIELD_INJECTION = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

  static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      CompositeArchRule.of(noClasses().should(callMethodWhere(readsTimeWithoutAClock())))
          .and(noClasses().should().callConstructor(Date.class))
          .because("a test sets the clock");

  static final List<ArchRule> ALL =
      List.of(
          ONLY_PROCESS_PACKAGES_TOUCH_THE_ENGINE,
          NOBODY_HERE_TOUCHES_DROOLS,
          ONLY_LISTED_CLASSES_WRITE_SQL,
          ROOTS_KNOW_NEITHER_WEB_NOR_PROCESS,
          NO_FIELD_INJECTION,
          TIME_COMES_FROM_THE_CLOCK);

  private HouseRules() {}

  private static DescribedPredicate<JavaClass> areNotListed() {
    return DescribedPredicate.describe(
        "are not on the list of those who write SQL", type -> !WRITES_SQL.contains(outermost(type).getName()));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
  }

  private static DescribedPredicate<JavaMethodCall> createsANativeQuery() {
    return DescribedPredicate.describe(
        "creates a native query",
        call ->
            call.getName().equals("createNativeQuery") && call.getTargetOwner().isAssignableTo(EntityManager.class));
  }

  private static ArchCondition<JavaMethod> beWithoutNativeQuery() {
    return new ArchCondition<>("not be a native query") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean flagged =
            method.isAnnotatedWith(Query.class) && method.getAnnotationOfType(Query.class).nativeQuery();
        if (flagged || method.isAnnotatedWith(NativeQuery.class)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is a native query"));
        }
      }
    };
  }

  private static DescribedPredicate<JavaMethodCall> readsTimeWithoutAClock() {
    return DescribedPredicate.describe(
        "reads the time without a clock",
        call -> {
          boolean now =
              call.getName().equals("now")
                  && call.getTargetOwner().isAssignableTo(Temporal.class)
                  && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
          boolean millis = call.getName().equals("currentTimeMillis") && call.getTargetOwner().isEquivalentTo(System.class);
          return now || millis;
        });
  }

  private static ArchCondition<JavaClass> dependOnNoPackageBelowThemselves(String... names) {
    return new ArchCondition<>("depend on no package " + String.join(" or ", names) + " below their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isBelow(type, dependency.getTargetClass(), names))
            .forEach(dependency -> events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    };
  }

  private static boolean isBelow(JavaClass type, JavaClass target, String... names) {
    return List.of(names).stream()
        .map(name -> type.getPackageName() + "." + name)
        .anyMatch(below -> (target.getPackageName() + ".").startsWith(below + "."));
  }
}
