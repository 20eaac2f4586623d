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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every constant that is a {@link ProblemType} has its page {@code docs/problems/<slug>.md}, with
 * title, status, what to do and an example. For a plain test, not a {@code @QuarkusTest}.
 */
public final class ProblemPageRules {

  private static final Pattern HEAD = Pattern.compile("# (.+)\\R\\s*Status (\\d{3})");

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

  /** Fails unless {@code docs/problems/README.md} lists all pages beside it, and no others. */
  public static void verifyList() throws IOException {
    Path folder = Repository.resolve("docs/problems");
    List<String> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path page : files.filter(ProblemPageRules::isPage).sorted().toList()) {
        rows.add(row(page));
      }
    }
    assertThat(Files.readAllLines(folder.resolve("README.md")))
        .filteredOn(line -> line.startsWith("| [`"))
        .containsExactlyElementsOf(rows);
  }

  private static boolean isPage(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".md") && !name.equals("README.md");
  }

  private static String row(Path page) throws IOException {
    String text = Files.readString(page);
    Matcher head = HEAD.matcher(text);
    assertThat(head.lookingAt()).as("title and status of " + page).isTrue();
    String name = page.getFileName().toString();
    return "| [`%s`](%s) | %s | %s |"
        .formatted(name.replace(".md", ""), name, head.group(2), head.group(1));
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
