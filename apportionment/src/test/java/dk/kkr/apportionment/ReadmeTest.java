package dk.kkr.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Runs the examples of the README, one after the other, and compares what stands behind each //.
 */
class ReadmeTest {

  private static final Path README =
      Path.of(System.getProperty("kkr.root"), "apportionment", "README.md");

  private final JShell shell = JShell.builder().executionEngine("local").build();

  @BeforeEach
  void find_the_library() throws URISyntaxException {
    shell.addToClasspath(
        Path.of(Fraction.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString());
    List.of(
            "dk.kkr.apportionment.*",
            "java.math.BigDecimal",
            "java.time.LocalDate",
            "java.util.List")
        .forEach(name -> run("import " + name + ";"));
  }

  @AfterEach
  void close() {
    shell.close();
  }

  @Test
  void every_example_gives_what_stands_behind_it() throws IOException {
    List<String> examples = examples();
    int compared = 0;
    for (String example : examples) {
      StringBuilder code = new StringBuilder();
      for (String line : example.lines().toList()) {
        int comment = line.indexOf("// ");
        code.append(comment < 0 ? line : line.substring(0, comment)).append('\n');
        if (comment >= 0) {
          String expression = "String.valueOf((Object) (" + lastOf(code.toString()) + "))";
          assertThat(run(expression))
              .as(line)
              .isEqualTo('"' + line.substring(comment + 3).strip() + '"');
          compared++;
          code.setLength(0);
        }
      }
      lastOf(code + ";");
    }
    assertThat(compared).isGreaterThan(30);
  }

  private static List<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    String text = Files.readString(README);
    int from = text.indexOf("```java\n");
    while (from >= 0) {
      int to = text.indexOf("```", from + 3);
      examples.add(text.substring(from + "```java\n".length(), to));
      from = text.indexOf("```java\n", to);
    }
    return examples;
  }

  /** Runs all statements but the last, which is an expression without a semicolon. */
  private String lastOf(String code) {
    String rest = code;
    while (true) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (next.completeness() != SourceCodeAnalysis.Completeness.COMPLETE
          || next.remaining().isBlank()) {
        return rest.strip();
      }
      run(next.source());
      rest = next.remaining();
    }
  }

  private String run(String source) {
    String value = "";
    for (SnippetEvent event : shell.eval(source)) {
      assertThat(event.status()).as("%s", source).isEqualTo(Snippet.Status.VALID);
      assertThat(event.exception()).as("%s", source).isNull();
      value = event.value() == null ? "" : event.value();
    }
    return value;
  }
}
