package dk.kkr.agenda.reimport;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.importing.AgendaReader;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads edited documents. A Word document is read as a stream of XML and a page as a tree of
 * limited depth, so reading takes no more than the limits say.
 */
final class EditedFiles {

  /** Lines and characters of a document at most: several times the largest agenda (assumed). */
  private static final int MOST_LINES = 50_000;

  private static final int MOST_CHARACTERS = 5_000_000;

  private EditedFiles() {}

  /** Whether a file is a Word document, or another archive. */
  static boolean isWord(byte[] content) {
    return content.length > 3 && content[0] == 'P' && content[1] == 'K';
  }

  /**
   * The document.
   *
   * @throws ProblemException 413 when it is too large, 422 when it cannot be read
   */
  static EditedFile read(byte[] content) {
    if (content.length > AgendaReader.MAX_BYTES) {
      throw new ProblemException(
          Problems.TOO_LARGE,
          "The document has more than %d bytes. Take pictures out of it."
              .formatted(AgendaReader.MAX_BYTES));
    }
    try {
      Path file = Files.createTempFile("kkr-draft", "");
      try {
        Files.write(file, content);
        return limited(readFile(file, isWord(content)));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A document that was sent cannot be kept", e);
    }
  }

  private static EditedFile readFile(Path file, boolean word) {
    try {
      return word ? EditedWord.read(file) : EditedPage.read(file);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new ProblemException(
          AgendaProblems.NOT_AN_EXPORT,
          "The document cannot be read as the Word document or page that was exported. Export the draft again, edit that, and save it as .docx or .html.",
          e);
    }
  }

  private static EditedFile limited(EditedFile file) {
    long characters = file.lines().stream().mapToLong(line -> line.text().length()).sum();
    if (file.lines().size() > MOST_LINES || characters > MOST_CHARACTERS) {
      throw new ProblemException(
          Problems.TOO_LARGE, "The document holds far more text than an agenda can.");
    }
    return file;
  }
}
