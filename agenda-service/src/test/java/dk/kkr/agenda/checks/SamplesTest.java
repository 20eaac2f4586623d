package dk.kkr.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.importing.SampleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks on the agendas of our own: they are clean but for what they are there to show. */
class SamplesTest {

  private static final String DEMO = "local-stack/src/main/resources/demo/";

  @Test
  void the_samples_only_ask_without_a_day() {
    assertThat(findings(SampleFiles.bytes("kkr-hovedstaden-2022-03-11.md")))
        .containsExactly("REQUEST_INCOMPLETE 3.1");
    assertThat(findings(SampleFiles.bytes("kkr-hovedstaden-2022-06-10.txt")))
        .containsExactly("REQUEST_INCOMPLETE 3.3");
  }

  @Test
  void the_demonstration_can_be_released_and_has_something_to_show() throws IOException {
    assertThat(findings(demo("kkr-hovedstaden-2020-02-07.md")))
        .containsExactly(
            "REQUEST_INCOMPLETE 3.8", "REQUEST_INCOMPLETE 3.8", "DOCUMENT_NOT_ATTACHED 3.11");
    assertThat(findings(demo("kkr-hovedstaden-2021-06-16.md")))
        .containsExactly("DEADLINE_ON_FREE_DAY 3.3", "REQUEST_INCOMPLETE 3.4");
  }

  private static byte[] demo(String name) throws IOException {
    return Files.readAllBytes(SampleFiles.root().resolve(DEMO + name));
  }

  private static List<String> findings(byte[] file) {
    return AgendaChecks.run(Checked.file(file)).findings().stream()
        .map(finding -> finding.code() + " " + finding.place().itemNumber())
        .toList();
  }
}
