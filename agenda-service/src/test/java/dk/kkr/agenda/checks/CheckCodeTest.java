package dk.kkr.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.importing.SampleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckCodeTest {

  @Test
  void every_code_has_one_rule() {
    assertThat(Rules.ALL).extracting(Rule::code).containsExactlyInAnyOrder(CheckCode.values());
  }

  @Test
  void the_page_lists_every_code_with_its_severity_and_description() throws IOException {
    List<String> rows =
        Files.readAllLines(SampleFiles.root().resolve("docs/checks.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(0, line.indexOf(" | ", line.indexOf(". |") - 1)))
            .toList();
    assertThat(rows)
        .containsExactlyElementsOf(
            Arrays.stream(CheckCode.values())
                .map(
                    code -> "| `%s` | %s | %s".formatted(code, code.severity(), code.description()))
                .toList());
  }
}
