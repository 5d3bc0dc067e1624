package io.linli.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.linli.structure.violations.FieldInjected;
import io.linli.structure.violations.NativeQueries;
import io.linli.structure.violations.NativeRepository;
import io.linli.structure.violations.OldDate;
import io.linli.structure.violations.OwnSql;
import io.linli.structure.violations.OwnTime;
import io.linli.structure.violations.TouchesDrools;
import io.linli.structure.violations.TouchesEngine;
import io.linli.structure.violations.feature.KnowsItsPage;
import io.linli.structure.violations.feature.web.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** A rule that never fails checks nothing: each is broken once on purpose. */
class RulesBiteTest {

  static Stream<Arguments> violations() {
    return Stream.of(
        Arguments.of(HouseRules.ONLY_PROCESS_PACKAGES_TOUCH_THE_ENGINE, List.of(TouchesEngine.class)),
        Arguments.of(HouseRules.NOBODY_HERE_TOUCHES_DROOLS, List.of(TouchesDrools.class)),
        Arguments.of(HouseRules.ONLY_LISTED_CLASSES_WRITE_SQL, List.of(OwnSql.class)),
        Arguments.of(HouseRules.ONLY_LISTED_CLASSES_WRITE_SQL, List.of(NativeQueries.class)),
        Arguments.of(HouseRules.ONLY_LISTED_CLASSES_WRITE_SQL, List.of(NativeRepository.class)),
        Arguments.of(HouseRules.ROOTS_KNOW_NEITHER_WEB_NOR_PROCESS, List.of(KnowsItsPage.class, Page.class)),
        Arguments.of(HouseRules.NO_FIELD_INJECTION, List.of(FieldInjected.class)),
        Arguments.of(HouseRules.TIME_COMES_FROM_THE_CLOCK, List.of(OwnTime.class)),
        Arguments.of(HouseRules.TIME_COMES_FROM_THE_CLOCK, List.of(OldDate.class)));
  }

  @ParameterizedTest
  @MethodSource("violations")
  void aViolationIsNoticed(ArchRule rule, List<Class<?>> broken) {
    JavaClasses classes = new ClassFileImporter().importClasses(broken);

    assertThatThrownBy(() -> rule.check(classes))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(broken.get(0).getSimpleName());
  }

  @Test
  void everyRuleIsBrokenOnceHere() {
    assertThat(violations().map(arguments -> arguments.get()[0])).containsAll(HouseRules.ALL);
  }

  @Test
  void aCircleOfFeaturesIsNoticed() {
    var modules =
        ApplicationModules.of("io.linli.structure.violations.modules", (ImportOption) location -> true);

    assertThatThrownBy(modules::verify).isInstanceOf(Violations.class).hasMessageContaining("Cycle detected");
  }
}
