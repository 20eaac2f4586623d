package dk.kkr.agenda.formats;

import dk.kkr.agenda.importing.Decoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A web page, read as its bytes are written, whatever it says of itself: programs save a page in
 * another encoding than the one that stands in it.
 *
 * @param otherwise how it was read, where that is not as it says; else null
 */
public record WebPage(Document document, Decoding.@Nullable Kind otherwise) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Reads a page. */
  public static WebPage read(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Document page = parse(content, null);
    Charset told = page.charset();
    if (told.equals(StandardCharsets.ISO_8859_1)) {
      // As browsers take it.
      told = WINDOWS_1252;
      page = parse(content, told.name());
    }
    boolean wide = told.newEncoder().maxBytesPerChar() > 1;
    if (wide ? isIn(told, content) : isAscii(content) || !isIn(StandardCharsets.UTF_8, content)) {
      return new WebPage(page, null);
    }
    Decoding decoding = Decoding.ofPage(content);
    return new WebPage(Jsoup.parse(String.join("\n", decoding.lines())), decoding.kind());
  }

  private static Document parse(byte[] content, @Nullable String charset) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(content), charset, "");
  }

  private static boolean isIn(Charset charset, byte[] content) {
    try {
      // A decoder that nobody told otherwise reports what it cannot read.
      charset.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isAscii(byte[] content) {
    for (byte one : content) {
      if (one < 0) {
        return false;
      }
    }
    return true;
  }
}
