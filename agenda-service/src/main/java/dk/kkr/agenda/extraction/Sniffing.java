package dk.kkr.agenda.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Tells the type of a file from its bytes. */
final class Sniffing {

  private static final int[] PNG_START = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int[] JPEG_START = {0xff, 0xd8, 0xff};
  private static final int[] ZIP_START = {'P', 'K', 3, 4};
  private static final int[] LITTLE_ENDIAN = {0xff, 0xfe};
  private static final int[] BIG_ENDIAN = {0xfe, 0xff};
  private static final int HEAD = 8_192;
  private static final int CONTENT_TYPES = 1 << 20;

  /** The part that an office file is about, by its type; those with macros are not among them. */
  private static final Map<String, FileType> MAIN_PARTS =
      Map.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
          FileType.DOCX,
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          FileType.XLSX,
          "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
          FileType.PPTX);

  /** What a browser or another program may take for something else than text. */
  private static final Pattern MARKUP =
      Pattern.compile("\\A\\uFEFF?\\s*(<[!?/a-zA-Z]|\\{\\\\rtf|%!)");

  private final Path file;

  private Sniffing(Path file) {
    this.file = file;
  }

  /** Null when it is none of the types. */
  static @Nullable FileType type(Path file) throws IOException {
    return new Sniffing(file).type();
  }

  private @Nullable FileType type() throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (starts(head, PNG_START)) {
      return FileType.PNG;
    }
    if (starts(head, JPEG_START)) {
      return FileType.JPEG;
    }
    if (starts(head, ZIP_START)) {
      return office();
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.stripLeading().startsWith("%PDF-")) {
      return FileType.PDF;
    }
    return head.length == 0 ? null : text(head);
  }

  private @Nullable FileType office() {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry told = zip.getEntry("mimetype");
      if (told != null) {
        String type = start(zip, told);
        return type.equals(FileType.ODT.mediaType())
            ? FileType.ODT
            : type.equals(FileType.ODS.mediaType()) ? FileType.ODS : null;
      }
      ZipEntry types = zip.getEntry("[Content_Types].xml");
      if (types == null) {
        return null;
      }
      String listed = start(zip, types);
      return MAIN_PARTS.entrySet().stream()
          .filter(main -> listed.contains("\"" + main.getKey() + "\""))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(null);
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  private static String start(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(CONTENT_TYPES), StandardCharsets.UTF_8);
    }
  }

  private @Nullable FileType text(byte[] head) throws IOException {
    boolean wide = starts(head, LITTLE_ENDIAN) || starts(head, BIG_ENDIAN);
    Charset likely = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    if (MARKUP.matcher(new String(head, likely)).find()) {
      return null;
    }
    if (wide) {
      return isText(StandardCharsets.UTF_16) ? FileType.TEXT_UTF_16 : null;
    }
    if (isText(StandardCharsets.UTF_8)) {
      return FileType.TEXT;
    }
    return isText(Charset.forName("windows-1252")) ? FileType.TEXT_WINDOWS : null;
  }

  /** Whether every byte is part of a character, and none a control character. */
  private boolean isText(Charset charset) throws IOException {
    char[] buffer = new char[8_192];
    try (Reader in = reader(file, charset)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        for (int i = 0; i < count; i++) {
          if (control(buffer[i])) {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  static Reader reader(Path file, Charset charset) throws IOException {
    return new InputStreamReader(
        Files.newInputStream(file),
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static boolean control(char c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0b)
        || (c >= 0x7f && c < 0xa0);
  }

  private static boolean starts(byte[] bytes, int[] start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
