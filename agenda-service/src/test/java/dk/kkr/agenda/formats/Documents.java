package dk.kkr.agenda.formats;

import dk.kkr.agenda.extraction.TextState;
import dk.kkr.agenda.importing.AgendaReader;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.agenda.importing.SourceLine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Reads documents in this process: quicker than the process that reads them in earnest. */
final class Documents {

  private Documents() {}

  /** What a document says, line by line. */
  static List<SourceLine> lines(byte[] content) {
    StringWriter lines = new StringWriter();
    TextState state = read(content, lines);
    if (state != TextState.TEXT) {
      throw new AssertionError(state);
    }
    return LineSink.read(lines.toString().lines().toList());
  }

  /** What became of a document. */
  static TextState state(byte[] content) {
    return read(content, new StringWriter());
  }

  /** The agenda in it. */
  static ImportedAgenda agenda(byte[] content) {
    return Format.of(content) == null
        ? AgendaReader.read(content)
        : AgendaReader.read(lines(content));
  }

  private static TextState read(byte[] content, StringWriter lines) {
    try {
      Path file = Files.createTempFile("document", "");
      try {
        Files.write(file, content);
        return FormatReading.read(
            file, Objects.requireNonNull(Format.of(content)), new LineSink(lines));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
