package dk.kkr.agenda.reimport;

import dk.kkr.agenda.extraction.ReaderProcess;
import dk.kkr.agenda.extraction.TextState;
import dk.kkr.agenda.extraction.Unreadable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The process that reads one edited document: writes it as {@link EditedFile#write} does, and ends
 * with the exit code that says what became of it.
 */
public final class EditedReading {

  private static final int[] ARCHIVE = {'P', 'K'};

  private EditedReading() {}

  /** The file, and the milliseconds that it may take. */
  public static void main(String[] args) {
    ReaderProcess.run(args, EditedReading::read);
  }

  private static int read(Path file, OutputStream out) throws IOException {
    EditedFile edited;
    try {
      edited = read(file);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Unreadable.stateOf(e).exit();
    }
    try (BufferedWriter lines =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)) {
      edited.write(lines);
    }
    return TextState.TEXT.exit();
  }

  /** Reads it in this process. */
  static EditedFile read(Path file) throws IOException {
    return isWord(file) ? EditedWord.read(file) : EditedPage.read(file);
  }

  private static boolean isWord(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(ARCHIVE.length);
      return head.length == ARCHIVE.length && head[0] == ARCHIVE[0] && head[1] == ARCHIVE[1];
    }
  }
}
