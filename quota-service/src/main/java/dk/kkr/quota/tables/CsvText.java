package dk.kkr.quota.tables;

import dk.kkr.platform.http.Characters;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file.
 *
 * @param text without byte order mark
 * @param charset as which it was read
 */
record CsvText(String text, String charset) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Letters as UTF-8 writes them, read as Windows-1252: {@code Ã¸} and the like. */
  private static final Pattern BROKEN_UTF8 = Pattern.compile("Ã[¡-¿\u0152-\u0192\u02C6-\u2122]");

  private static final char MARK = '\uFEFF';

  private static final Map<String, Charset> KNOWN =
      Map.of(
          "utf-8", StandardCharsets.UTF_8,
          "utf8", StandardCharsets.UTF_8,
          "us-ascii", StandardCharsets.UTF_8,
          "utf-16", StandardCharsets.UTF_16,
          "utf-16le", StandardCharsets.UTF_16LE,
          "utf-16be", StandardCharsets.UTF_16BE,
          "windows-1252", WINDOWS,
          "cp1252", WINDOWS,
          // What calls itself so has the letters of Windows where they differ.
          "iso-8859-1", WINDOWS);

  /**
   * Reads bytes: as the charset says that was told; else by the byte order mark; else as UTF-8
   * where that is possible; else as Windows-1252.
   *
   * @throws ProblemException 415 for a charset that is not known here, 422 when the bytes are no
   *     text in it
   */
  static CsvText of(byte[] body, @Nullable String told) {
    if (told != null) {
      Charset charset = KNOWN.get(told.strip().replace("\"", "").toLowerCase(Locale.ROOT));
      if (charset == null) {
        throw new ProblemException(
            Problems.UNSUPPORTED_MEDIA_TYPE,
            "The charset '%s' is not read here. Send UTF-8, UTF-16, Windows-1252 or ISO-8859-1."
                .formatted(told.strip()));
      }
      return required(body, charset, told.strip());
    }
    if (starts(body, 0xFE, 0xFF) || starts(body, 0xFF, 0xFE)) {
      return required(body, StandardCharsets.UTF_16, "UTF-16");
    }
    String utf8 = decoded(body, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return checked(utf8, "UTF-8");
    }
    CsvText windows = required(body, WINDOWS, "windows-1252");
    if (BROKEN_UTF8.matcher(windows.text()).find()) {
      throw noText("it is UTF-8 with bytes that are none; save it anew as UTF-8");
    }
    return windows;
  }

  private static CsvText required(byte[] body, Charset charset, String name) {
    String text = decoded(body, charset);
    if (text == null) {
      throw noText("it is no text in %s".formatted(name));
    }
    return checked(text, name);
  }

  private static CsvText checked(String text, String name) {
    String bare = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    if (bare.indexOf(0) >= 0) {
      throw noText(
          "it has zero bytes; UTF-16 needs a byte order mark, or charset=UTF-16LE in Content-Type");
    }
    if (!Characters.plain(bare)) {
      throw noText("it has control characters");
    }
    return new CsvText(bare, name);
  }

  private static ProblemException noText(String why) {
    return new ProblemException(
            Problems.INVALID_INPUT,
            "The body is not a CSV file: %s. In a spreadsheet choose 'save as' and CSV; a workbook (.xlsx) is not read."
                .formatted(why))
        .at("", why);
  }

  private static @Nullable String decoded(byte[] body, Charset charset) {
    try {
      return Objects.toString(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(body)));
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean starts(byte[] body, int first, int second) {
    return body.length >= 2 && (body[0] & 0xFF) == first && (body[1] & 0xFF) == second;
  }
}
