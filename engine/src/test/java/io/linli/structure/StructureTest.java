package io.linli.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.linli.LinliApplication;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The application keeps to the rules; {@link RulesBiteTest} shows that each of them would be noticed broken. */
class StructureTest {

  /** The other Maven modules share the package io.linli and are checked at home. */
  private static final DescribedPredicate<JavaClass> OTHER_MODULES =
      resideInAnyPackage("io.linli.rules..", "io.linli.processes..", "io.linli.forms..", "io.linli.integration..");

  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackagesOf(LinliApplication.class)
          .that(DescribedPredicate.not(OTHER_MODULES));

  static Stream<ArchRule> rules() {
    return HouseRules.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theEngineKeepsTo(ArchRule rule) {
    rule.check(ENGINE);
  }

  @Test
  void featuresFormNoCirclesAndUseOnlyEachOthersRoots() {
    ApplicationModules.of(LinliApplication.class, OTHER_MODULES).verify();
  }
}
