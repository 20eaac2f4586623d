package dk.kkr.agenda.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.kkr.agenda.extraction.OfficeFiles;
import dk.kkr.agenda.extraction.PdfFiles;
import dk.kkr.agenda.extraction.PeakMemory;
import dk.kkr.agenda.extraction.ReaderJvm;
import dk.kkr.agenda.importing.AgendaReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a file under the limit holds, reading it takes no more memory than is promised. The
 * tests that read bombs measure it in every run; here are more files, with {@code -Dkkr.long=true}.
 */
class ReadersMemoryTest {

  private static final Duration PATIENCE = Duration.ofSeconds(7);

  @TempDir private Path folder;

  @Test
  void the_system_tells_how_much_memory_a_process_had() {
    assumeTrue(
        PeakMemory.isKnown(),
        "the peak of a process is only told on Linux, so no reader's memory is measured here");
    assertThat(PeakMemory.MOST_KILOBYTES).isEqualTo(512 * 1024);
  }

  @ParameterizedTest
  @MethodSource("files")
  @EnabledIfSystemProperty(named = "kkr.long", matches = "true", disabledReason = "takes a minute")
  void no_file_takes_more(byte[] content) throws IOException {
    assertThat(content).hasSizeLessThanOrEqualTo(AgendaReader.MAX_BYTES);
    Path file = Files.write(folder.resolve("file"), content);
    ReaderJvm jvm =
        new ReaderJvm(
            FormatReading.class,
            Stream.concat(ReaderJvm.FOR_PDF.stream(), Stream.of("org.jsoup.Jsoup")).toList());

    // It measures; what becomes of the file is for other tests.
    assertThat(PeakMemory.bounded(() -> jvm.run(file, PATIENCE, 16 << 20)).bytes()).isNotNull();
  }

  private static List<byte[]> files() {
    int most = AgendaReader.MAX_BYTES;
    return List.of(
        utf8("<html>" + "<p>x".repeat(most / 4 - 10)),
        utf8("<html>" + "<div>".repeat(most / 5 - 10)),
        utf8("<html><table>" + "<tr><td>".repeat(most / 8 - 10)),
        utf8("<html><p style=" + "a".repeat(most - 100) + ">"),
        utf8("<html><p>" + "&amp;".repeat(most / 5 - 10)),
        utf8("<html><ul>" + "<li><s>x</s>".repeat(most / 12 - 10)),
        PdfFiles.pages(1_900),
        PdfFiles.bomb(2_000),
        word("<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(5_000_000)),
        word("<w:tbl><w:tr><w:tc>" + "<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(4_000_000)),
        word("<w:p><w:r><w:t>" + "x".repeat(190 << 20)),
        OfficeFiles.bomb(210));
  }

  private static byte[] word(String body) {
    return OfficeFiles.zip(
        Map.of("word/document.xml", utf8("<w:document xmlns:w=\"w\"><w:body>" + body)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
