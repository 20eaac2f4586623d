package dk.kkr.agenda.extraction;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The process that reads one file: writes the type and a line break, then the text as it comes, and
 * ends with the exit code that says what became of it. It ends with the one that started it, and by
 * itself when the time is up: libraries cannot be interrupted, so the process is.
 */
public final class FileReading {

  /** The file is none of the types. */
  static final int UNKNOWN_TYPE = 30;

  /** This process was not started as it has to be. */
  static final int BROKEN = 31;

  private FileReading() {}

  /** The file, and the milliseconds that it may take. */
  public static void main(String[] args) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    // What libraries have to say is not part of the text.
    System.setOut(System.err);
    watch("parent", FileReading::endWithParent);
    Duration patience = Duration.ofMillis(Long.parseLong(args[1]));
    watch("deadline", () -> endAfter(patience));
    Runtime.getRuntime().halt(read(Path.of(args[0]), out));
  }

  private static int read(Path file, OutputStream out) {
    try {
      FileType type = Sniffing.type(file);
      if (type == null) {
        return UNKNOWN_TYPE;
      }
      out.write((type.name() + "\n").getBytes(StandardCharsets.UTF_8));
      try (BufferedWriter text =
          new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)) {
        return text(file, type, text).exit();
      }
    } catch (LinkageError e) {
      e.printStackTrace();
      return BROKEN;
    } catch (IOException e) {
      // Nobody listens any more.
      return BROKEN;
    }
  }

  /** Writes the text; whatever happens, what was read until then has been written. */
  static TextState text(Path file, FileType type, BufferedWriter out) throws IOException {
    TextSink sink = new TextSink(out);
    TextState state = TextState.TEXT;
    try {
      write(file, type, sink);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      state = state(e);
    }
    out.flush();
    return state == TextState.TEXT && !sink.says() ? TextState.NO_TEXT : state;
  }

  private static void write(Path file, FileType type, TextSink sink) throws IOException {
    switch (type) {
      case PDF -> PdfText.read(file, sink);
      case DOCX, XLSX, PPTX, ODT, ODS -> office(file, type, sink);
      case PNG, JPEG -> throw new Unreadable(TextState.NO_TEXT);
      case TEXT -> plain(file, StandardCharsets.UTF_8, sink);
      case TEXT_UTF_16 -> plain(file, StandardCharsets.UTF_16, sink);
      case TEXT_WINDOWS -> plain(file, Charset.forName("windows-1252"), sink);
    }
  }

  private static void office(Path file, FileType type, TextSink sink) throws IOException {
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
    }
  }

  private static void plain(Path file, Charset charset, TextSink sink) throws IOException {
    try (Reader in = Sniffing.reader(file, charset)) {
      in.transferTo(sink);
    }
  }

  private static TextState state(Throwable thrown) {
    for (@Nullable Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof Unreadable known) {
        return known.state();
      }
    }
    return TextState.DAMAGED;
  }

  private static void watch(String name, Runnable watching) {
    Thread.ofPlatform().daemon().name(name).start(watching);
  }

  private static void endWithParent() {
    try (InputStream parent = System.in) {
      parent.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // a broken pipe says the same as a closed one
    }
    Runtime.getRuntime().halt(BROKEN);
  }

  private static void endAfter(Duration patience) {
    try {
      Thread.sleep(patience);
    } catch (InterruptedException e) {
      throw new UncheckedIOException(new IOException(e));
    }
    Runtime.getRuntime().halt(TextState.TOO_SLOW.exit());
  }
}
