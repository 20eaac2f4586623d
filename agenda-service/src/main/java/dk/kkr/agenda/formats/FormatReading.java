package dk.kkr.agenda.formats;

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
import java.util.zip.ZipFile;

/**
 * The process that reads the lines of one document: writes them as {@link LineSink} does, and ends
 * with the exit code that says what became of the file.
 */
public final class FormatReading {

  private FormatReading() {}

  /** The file, and the milliseconds that it may take. */
  public static void main(String[] args) {
    ReaderProcess.run(args, FormatReading::read);
  }

  private static int read(Path file, OutputStream out) throws IOException {
    Format format = Format.of(Files.readAllBytes(file));
    if (format == null || (format == Format.DOCX && isOtherArchive(file))) {
      return ReaderProcess.UNKNOWN_TYPE;
    }
    try (BufferedWriter lines =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)) {
      return read(file, format, new LineSink(lines)).exit();
    }
  }

  private static boolean isOtherArchive(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry("word/document.xml") == null;
    } catch (IOException damaged) {
      return false;
    }
  }

  /** Reads a file of a known format in this process. */
  static TextState read(Path file, Format format, LineSink sink) {
    try {
      switch (format) {
        case PDF -> PdfLines.read(file, sink);
        case DOCX -> WordText.read(file, sink);
        case HTML -> WebText.read(file, sink);
      }
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Unreadable.stateOf(e);
    }
    return sink.says() ? TextState.TEXT : TextState.NO_TEXT;
  }
}
