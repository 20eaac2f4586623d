package dk.kkr.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.kkr.platform.problem.ProblemType;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every constant that is a {@link ProblemType} has its page {@code docs/problems/<slug>.md}, with
 * title, status, what to do and an example. For a plain test, not a {@code @QuarkusTest}.
 */
public final class ProblemPageRules {

  private ProblemPageRules() {}

  /** One test per constant in the classes of this package and all below it. */
  public static Stream<DynamicTest> of(String root) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root).stream()
            .flatMap(ProblemPageRules::constants)
            .map(
                type ->
                    DynamicTest.dynamicTest(type.slug() + " has a page", () -> verifyPage(type)));
  }

  private static Stream<ProblemType> constants(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> field.getRawType().isEquivalentTo(ProblemType.class))
        .map(JavaField::reflect)
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(ProblemPageRules::value);
  }

  private static ProblemType value(Field field) {
    try {
      field.setAccessible(true);
      return (ProblemType) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void verifyPage(ProblemType type) throws IOException {
    Path page = Repository.resolve("docs/problems").resolve(type.slug() + ".md");
    assertThat(page).as("the page that " + type.uri() + " leads to").exists();
    String text = Files.readString(page);
    assertThat(text)
        .startsWith("# " + type.title() + "\n")
        .contains("What to do", String.valueOf(type.status()), "```json")
        .contains("\"type\": \"" + type.uri() + "\"");
  }
}
