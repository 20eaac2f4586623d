package dk.kkr.agenda.extraction;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/**
 * The process that reads the text of one file: writes the type and a line break, then the text as
 * it comes, and ends with the exit code that says what became of it.
 */
public final class FileReading {

  private FileReading() {}

  /** The file, and the milliseconds that it may take. */
  public static void main(String[] args) {
    ReaderProcess.run(args, FileReading::read);
  }

  private static int read(Path file, OutputStream out) throws IOException {
    FileType type = Sniffing.type(file);
    if (type == null) {
      return ReaderProcess.UNKNOWN_TYPE;
    }
    out.write((type.name() + "\n").getBytes(StandardCharsets.UTF_8));
    try (BufferedWriter text =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)) {
      return text(file, type, text).exit();
    }
  }

  /** Writes the text; whatever happens, what was read until then has been written. */
  static TextState text(Path file, FileType type, BufferedWriter out) throws IOException {
    TextSink sink = new TextSink(out);
    TextState state = TextState.TEXT;
    try {
      write(file, type, sink, true);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      state = Unreadable.stateOf(e);
    }
    out.flush();
    return state == TextState.TEXT && !sink.says() ? TextState.NO_TEXT : state;
  }

  /**
   * Writes the text.
   *
   * @param outermost whether files within it are read
   */
  static void write(Path file, FileType type, TextSink sink, boolean outermost) throws IOException {
    InnerFiles inner = new InnerFiles(file, sink, outermost);
    switch (type) {
      case PDF -> PdfText.read(file, sink, inner);
      case DOCX, XLSX, PPTX, ODT, ODS -> office(file, type, sink, inner);
      case PNG, JPEG -> throw new Unreadable(TextState.NO_TEXT);
      case TEXT -> plain(file, StandardCharsets.UTF_8, sink);
      case TEXT_UTF_16 -> plain(file, StandardCharsets.UTF_16, sink);
      case TEXT_WINDOWS -> plain(file, Charset.forName("windows-1252"), sink);
    }
  }

  private static void office(Path file, FileType type, TextSink sink, InnerFiles inner)
      throws IOException {
    if (type == FileType.XLSX) {
      SheetText.read(file, sink);
    }
    OfficeText office = new OfficeText(sink);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      switch (type) {
        case DOCX -> office.word(zip);
        case PPTX -> office.slides(zip);
        case XLSX -> office.besideCells(zip);
        default -> office.openDocument(zip, type == FileType.ODS);
      }
      new OfficeBeside(new Suspects(sink), inner).read(zip);
      inner.requireAll();
    }
  }

  private static void plain(Path file, Charset charset, TextSink sink) throws IOException {
    try (Reader in = Sniffing.reader(file, charset)) {
      in.transferTo(sink);
    }
  }
}
