package dk.kkr.agenda.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Files that stand within a file, such as the workbook behind a chart: their names and their text
 * belong to the outer one. What stands within those is not opened.
 */
final class InnerFiles {

  /** Bytes that are unpacked of all of them. */
  private static final long MAX_UNPACKED = 100L << 20;

  private static final String SUFFIX = ".inner";

  private final Path outer;
  private final TextSink sink;
  private final boolean outermost;
  private final Budget budget = new Budget(MAX_UNPACKED);
  private boolean missed;

  InnerFiles(Path outer, TextSink sink, boolean outermost) {
    this.outer = outer;
    this.sink = sink;
    this.outermost = outermost;
  }

  /** Where the one that is being read lies; the process may end in between. */
  static Path beside(Path outer) {
    return outer.resolveSibling(outer.getFileName() + SUFFIX);
  }

  /** Reads one. */
  void read(String name, InputStream content) throws IOException {
    sink.write("\n" + name + "\n");
    if (!outermost) {
      missed = true;
      return;
    }
    Path inner = beside(outer);
    try {
      try (InputStream in = budget.spendOn(content)) {
        Files.copy(in, inner, StandardCopyOption.REPLACE_EXISTING);
      }
      missed |= !isRead(inner);
    } finally {
      Files.deleteIfExists(inner);
    }
  }

  private boolean isRead(Path inner) throws IOException {
    @Nullable FileType type = Sniffing.type(inner);
    if (type == null) {
      return false;
    }
    if (type == FileType.PNG || type == FileType.JPEG) {
      return true;
    }
    sink.within(true);
    try {
      FileReading.write(inner, type, sink, false);
      return true;
    } catch (Unreadable e) {
      if (sink.full()) {
        throw e;
      }
      return false;
    } catch (IOException | RuntimeException damaged) {
      return false;
    } finally {
      sink.within(false);
    }
  }

  /** Something that is certainly not read. */
  void miss() {
    missed = true;
  }

  /**
   * Ends the reading.
   *
   * @throws Unreadable when one of them was not read, or not to its end
   */
  void requireAll() throws Unreadable {
    if (missed) {
      throw new Unreadable(TextState.TOO_LARGE);
    }
  }
}
