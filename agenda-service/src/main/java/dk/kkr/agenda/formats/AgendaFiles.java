package dk.kkr.agenda.formats;

import dk.kkr.agenda.extraction.ReaderJvm;
import dk.kkr.agenda.extraction.ReaderProcess;
import dk.kkr.agenda.extraction.TextState;
import dk.kkr.agenda.importing.AgendaReader;
import dk.kkr.agenda.importing.ImportRefused;
import dk.kkr.agenda.importing.ImportRefused.Reason;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.agenda.importing.SourceLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads agendas of every format that is known. Text is read here; any other file by a process of
 * its own, which may be lost.
 */
public final class AgendaFiles {

  /** Bytes of the answer: no character has more than three, and each line some figures. */
  private static final int MAX_BYTES = 3 * LineSink.MAX_CHARACTERS + 40 * LineSink.MAX_LINES;

  private final Runner runner;

  /** Starts a process that reads a file, at once or when its turn has come. */
  @FunctionalInterface
  public interface Runner {
    /**
     * Runs it to its end.
     *
     * @param most bytes of the answer
     */
    ReaderJvm.Answer run(ReaderJvm jvm, Path file, int most) throws IOException;
  }

  /** Reads with processes that are started like this. */
  public AgendaFiles(Runner runner) {
    this.runner = runner;
  }

  /**
   * Reads a file; its format is told from its content.
   *
   * @throws ImportRefused when it is no agenda, cannot be read, or is beyond a limit
   */
  public ImportedAgenda read(byte[] content) {
    if (content.length > AgendaReader.MAX_BYTES || Format.of(content) == null) {
      return AgendaReader.read(content);
    }
    try {
      Path file = Files.createTempFile("kkr-agenda", "");
      try {
        Files.write(file, content);
        return read(content, runner.run(jvm(), file, MAX_BYTES));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A file that was sent cannot be read", e);
    }
  }

  /** Only made for files that need it. */
  private static ReaderJvm jvm() {
    return new ReaderJvm(
        FormatReading.class,
        Stream.concat(ReaderJvm.FOR_PDF.stream(), Stream.of("org.jsoup.Jsoup")).toList());
  }

  private static ImportedAgenda read(byte[] content, ReaderJvm.Answer answer) {
    if (answer.exit() == ReaderProcess.UNKNOWN_TYPE) {
      return AgendaReader.read(content);
    }
    refuse(TextState.ofExit(answer.exit()));
    List<SourceLine> lines =
        LineSink.read(new String(answer.bytes(), StandardCharsets.UTF_8).lines().toList());
    return AgendaReader.read(lines);
  }

  private static void refuse(TextState state) {
    switch (state) {
      case TEXT -> {
        // all of it was read
      }
      case NO_TEXT ->
          throw new ImportRefused(
              Reason.NO_TEXT,
              "The file holds no text, only pictures of it, as a scanner makes them. Have its text"
                  + " recognised, or save the agenda from the program it was written in.");
      case ENCRYPTED ->
          throw new ImportRefused(
              Reason.ENCRYPTED,
              "The file is protected with a password. Save it without one and import it again.");
      case DAMAGED ->
          throw new ImportRefused(
              Reason.DAMAGED,
              "The file is damaged and cannot be read whole. Save it again and import that.");
      case TOO_LARGE ->
          throw new ImportRefused(
              Reason.TOO_MUCH,
              "The file unpacks to more than is read: 2,000,000 characters, 50,000 lines, 2,000"
                  + " pages or 200 MB. Import one meeting per file.");
      case TOO_SLOW ->
          throw new ImportRefused(
              Reason.TOO_SLOW,
              "The file takes too long to read. Save it again, without pictures, or as text, and"
                  + " import that.");
    }
  }
}
