package dk.kkr.agenda.reimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.agenda.extraction.OfficeFiles;
import dk.kkr.agenda.extraction.PeakMemory;
import dk.kkr.agenda.importing.AgendaReader;
import dk.kkr.platform.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that would take the service with them are read by a process that may be lost. */
class EditedFilesTest {

  private final EditedFiles files = reader(30);

  private static EditedFiles reader(int seconds) {
    return new EditedFiles(
        (jvm, file, most) ->
            PeakMemory.bounded(() -> jvm.run(file, Duration.ofSeconds(seconds), most)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_document_comes_out_of_the_process_as_it_is_read_here(boolean word) throws IOException {
    Path samples = Path.of(System.getProperty("kkr.root"), "samples");
    Drafts drafts = Drafts.of(Files.readAllBytes(samples.resolve("kkr-hovedstaden-2022-03-11.md")));
    byte[] export = drafts.export(word);

    EditedFile read = files.read(export);
    assertThat(read).isEqualTo(EditedFiles.own(export));
    assertThat(read.complete()).isTrue();
  }

  @Test
  void line_breaks_and_signs_in_a_line_survive() {
    byte[] page =
        "<main><p>a\\n<br>b\\<br>\\\\c\t d</p><h3 id=x></h3>".getBytes(StandardCharsets.UTF_8);
    EditedFile read = files.read(page);
    assertThat(read).isEqualTo(EditedFiles.own(page));
    assertThat(read.lines().getFirst().text()).isEqualTo("a\\n\nb\\\n\\\\c d");
  }

  /** Each element of a page takes some hundred bytes of memory. */
  @Test
  void a_page_of_nothing_but_tiny_elements_is_too_large() {
    String page = "<p>x".repeat(AgendaReader.MAX_BYTES / 4);
    // It is out of memory or out of time, whichever is first.
    refused(reader(1), page.getBytes(StandardCharsets.UTF_8), 413);
  }

  @Test
  void a_document_that_unpacks_to_far_more_is_too_large() {
    refused(files, OfficeFiles.bomb(300), 413);
  }

  @Test
  void what_is_no_document_is_refused() {
    refused(files, "PK\u0003\u0004 i stykker".getBytes(StandardCharsets.UTF_8), 422);
  }

  private static void refused(EditedFiles files, byte[] content, int status) {
    assertThatThrownBy(() -> files.read(content))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type().status()).isEqualTo(status));
  }
}
