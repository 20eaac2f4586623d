package dk.kkr.platform.test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of design that the compiler does not know, for the main classes of one module. A module
 * states them in a test of three lines:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> rules() {
 *   return ArchitectureRules.of("dk.kkr.agenda");
 * }
 * }</pre>
 */
public final class ArchitectureRules {

  private ArchitectureRules() {}

  /** One test per rule, for the classes of this package and all below it. */
  public static Stream<DynamicTest> of(String root) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(root);
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.putAll(StructureRules.of(root));
    rules.putAll(CodeRules.of());
    rules.putAll(ResourceRules.of());
    return rules.entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(), () -> rule.getValue().allowEmptyShould(true).check(classes)));
  }
}
