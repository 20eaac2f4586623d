package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class FindingsPageTest {

  @Test
  void the_page_of_findings_lists_every_code() throws IOException {
    String page = Files.readString(SampleFiles.root().resolve("docs/import-findings.md"));
    for (FindingCode code : FindingCode.values()) {
      assertThat(page).contains("`" + code + "`");
    }
  }
}
