package dk.kkr.agenda.reimport;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.extraction.ReaderJvm;
import dk.kkr.agenda.extraction.TextState;
import dk.kkr.agenda.formats.AgendaFiles;
import dk.kkr.agenda.importing.AgendaReader;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads edited documents, each by a process of its own, which may be lost. */
final class EditedFiles {

  /** Bytes of the answer: no character has more than three, and each line some figures. */
  private static final int MAX_BYTES = 4 * EditedFile.MOST_CHARACTERS + 120 * EditedFile.MOST_LINES;

  private final AgendaFiles.Runner runner;

  /** Reads with processes that are started like this. */
  EditedFiles(AgendaFiles.Runner runner) {
    this.runner = runner;
  }

  /** Whether a file is a Word document, or another archive. */
  static boolean isWord(byte[] content) {
    return content.length > 3 && content[0] == 'P' && content[1] == 'K';
  }

  /**
   * The document that somebody sent.
   *
   * @throws ProblemException 413 when it is too large, 422 when it cannot be read, 503 when too
   *     many others are being read
   */
  EditedFile read(byte[] content) {
    if (content.length > AgendaReader.MAX_BYTES) {
      throw new ProblemException(
          Problems.TOO_LARGE,
          "The document has more than %d bytes. Take pictures out of it."
              .formatted(AgendaReader.MAX_BYTES));
    }
    return inFile(content, file -> read(runner.run(jvm(), file, MAX_BYTES)));
  }

  /** A document that was made here, read in this process. */
  static EditedFile own(byte[] content) {
    return inFile(content, EditedReading::read);
  }

  private static ReaderJvm jvm() {
    return new ReaderJvm(EditedReading.class, List.of("org.jsoup.Jsoup"));
  }

  /** What is done with a file. */
  private interface Reading {
    EditedFile read(Path file) throws IOException;
  }

  private static EditedFile inFile(byte[] content, Reading reading) {
    try {
      Path file = Files.createTempFile("kkr-draft", "");
      try {
        Files.write(file, content);
        return reading.read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A document that was sent cannot be kept", e);
    }
  }

  private static EditedFile read(ReaderJvm.Answer answer) throws IOException {
    TextState state = TextState.ofExit(answer.exit());
    if (state == TextState.TOO_LARGE || state == TextState.TOO_SLOW) {
      throw new ProblemException(
          Problems.TOO_LARGE,
          "The document holds far more than an agenda can: %,d lines, %,d sections and items, %,d characters, or what takes too long to read."
              .formatted(
                  EditedFile.MOST_LINES, EditedFile.MOST_HEADINGS, EditedFile.MOST_CHARACTERS));
    }
    if (state != TextState.TEXT) {
      throw new ProblemException(
          AgendaProblems.NOT_AN_EXPORT,
          "The document cannot be read as the Word document or page that was exported. Export the draft again, edit that, and save it as .docx or .html.");
    }
    return EditedFile.read(
        new BufferedReader(new StringReader(new String(answer.bytes(), StandardCharsets.UTF_8))));
  }
}
