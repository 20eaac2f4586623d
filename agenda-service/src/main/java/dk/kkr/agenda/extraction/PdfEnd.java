package dk.kkr.agenda.extraction;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The end of a PDF. The library repairs what it can: a file whose end is missing looks whole, with
 * fewer pages.
 */
public final class PdfEnd {

  private static final int TAIL = 2_048;

  private PdfEnd() {}

  /**
   * Looks for it.
   *
   * @throws Unreadable when it is missing
   */
  public static void require(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
      bytes.seek(bytes.length() - tail.length);
      bytes.readFully(tail);
      if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
        throw new Unreadable(TextState.DAMAGED);
      }
    }
  }
}
