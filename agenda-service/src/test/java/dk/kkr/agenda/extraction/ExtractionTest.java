package dk.kkr.agenda.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.platform.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that would take the service with them are read by a process that may be lost. */
@SuppressWarnings("NullAway.Init") // set before each test
class ExtractionTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  @TempDir private Path folder;

  @Test
  void a_file_is_read_by_a_process_of_its_own() throws IOException {
    ReadFile read = read(LONG, PdfFiles.pdf("Første side", "Blåbærgrød"));

    assertThat(read.type()).isEqualTo(FileType.PDF);
    assertThat(read.state()).isEqualTo(TextState.TEXT);
    assertThat(read.text()).contains("\fBlåbærgrød");
    assertThat(readers()).isZero();
  }

  @Test
  void a_workbook_needs_no_more_than_is_on_its_class_path() throws IOException {
    assertThat(read(LONG, OfficeFiles.xlsx("Takster", "Antal", 5, "0")).state())
        .isEqualTo(TextState.TEXT);
  }

  @Test
  void a_file_of_no_known_type_is_told_so() throws IOException {
    assertThat(new Extraction(LONG, LONG, 1).read(file(OfficeFiles.utf8("<html>")))).isEmpty();
  }

  @Test
  void a_part_that_unpacks_to_more_than_the_memory_ends_the_process_and_nothing_else()
      throws IOException {
    ReadFile read = read(LONG, OfficeFiles.bomb(300));

    assertThat(read.type()).isEqualTo(FileType.DOCX);
    assertThat(read.state()).isEqualTo(TextState.TOO_LARGE);
  }

  @Test
  void a_file_that_takes_too_long_is_given_up() throws IOException {
    ReadFile read = read(Duration.ofSeconds(3), PdfFiles.tower(60));

    assertThat(read.type()).isEqualTo(FileType.PDF);
    assertThat(read.state()).isEqualTo(TextState.TOO_SLOW);
    assertThat(readers()).isZero();
  }

  @Test
  void when_all_readers_are_busy_the_next_one_is_told_to_come_again() throws IOException {
    Path file = file(OfficeFiles.utf8("Hej"));

    assertThatThrownBy(() -> new Extraction(LONG, Duration.ZERO, 0).read(file))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.type().status()).isEqualTo(503);
              assertThat(problem.headers()).containsEntry("Retry-After", "15");
            });
  }

  private static long readers() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().commandLine().orElse("").contains("FileReading"))
        .filter(ProcessHandle::isAlive)
        .count();
  }

  private ReadFile read(Duration patience, byte[] content) throws IOException {
    Path file = file(content);
    return PeakMemory.bounded(() -> new Extraction(patience, LONG, 1).read(file)).orElseThrow();
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("file"), content);
  }
}
