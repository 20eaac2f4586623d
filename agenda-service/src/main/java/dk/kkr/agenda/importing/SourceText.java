package dk.kkr.agenda.importing;

import dk.kkr.agenda.importing.ImportRefused.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a file as they stand, or a refusal.
 *
 * @param lines without their line ends; the first is line 1
 * @param legacyEncoding read as Windows-1252, because it is not UTF-8
 */
record SourceText(List<String> lines, boolean legacyEncoding) {

  static final int MAX_LINES = 50_000;
  static final int MAX_LINE_LENGTH = 20_000;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static SourceText decode(byte[] content) {
    if (content.length > AgendaReader.MAX_BYTES) {
      throw new ImportRefused(
          Reason.TOO_LARGE,
          "The file has more than %d bytes. Import one meeting per file."
              .formatted(AgendaReader.MAX_BYTES));
    }
    refuseKnownBinaries(content);
    SourceText decoded = decodeText(content);
    refuseControlCharacters(decoded.lines());
    if (decoded.lines().stream().allMatch(line -> Line.of(1, line).isBlank())) {
      throw new ImportRefused(
          Reason.EMPTY, "The file holds no text. Choose the file with the agenda.");
    }
    return decoded;
  }

  private static SourceText decodeText(byte[] content) {
    if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
      return decodeUtf8(content, 3);
    }
    if (startsWith(content, 0xFF, 0xFE)) {
      return split(decodeLeniently(content, 2, StandardCharsets.UTF_16LE), false);
    }
    if (startsWith(content, 0xFE, 0xFF)) {
      return split(decodeLeniently(content, 2, StandardCharsets.UTF_16BE), false);
    }
    return decodeUtf8(content, 0);
  }

  private static SourceText decodeUtf8(byte[] content, int from) {
    ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes)
              .toString();
      return split(text, false);
    } catch (CharacterCodingException notUtf8) {
      return split(decodeLeniently(content, from, WINDOWS_1252), true);
    }
  }

  private static String decodeLeniently(byte[] content, int from, Charset charset) {
    return new String(content, from, content.length - from, charset);
  }

  private static SourceText split(String text, boolean legacyEncoding) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        add(lines, text, start, at);
        if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
          at++;
        }
        start = at + 1;
      }
    }
    if (start < text.length()) {
      add(lines, text, start, text.length());
    }
    return new SourceText(lines, legacyEncoding);
  }

  private static void add(List<String> lines, String text, int from, int to) {
    if (to - from > MAX_LINE_LENGTH) {
      throw new ImportRefused(
          Reason.LINE_TOO_LONG,
          "Line %d has %d characters; at most %d are read. Break the line and import again."
              .formatted(lines.size() + 1, to - from, MAX_LINE_LENGTH));
    }
    if (lines.size() >= MAX_LINES) {
      throw new ImportRefused(
          Reason.TOO_MANY_LINES,
          "The file has more than %d lines. Import one meeting per file.".formatted(MAX_LINES));
    }
    lines.add(text.substring(from, to));
  }

  private static void refuseKnownBinaries(byte[] content) {
    String what =
        startsWith(content, '%', 'P', 'D', 'F')
            ? "a PDF document"
            : startsWith(content, 'P', 'K', 3, 4)
                ? "a Word document or another archive"
                : startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)
                    ? "an old Office document"
                    : startsWith(content, '{', '\\', 'r', 't', 'f') ? "an RTF document" : "";
    if (!what.isEmpty()) {
      throw new ImportRefused(
          Reason.BINARY,
          "The file is " + what + ". Save the agenda as text or Markdown and import that.");
    }
  }

  /** Text holds hardly any control characters; a binary file is full of them. */
  private static void refuseControlCharacters(List<String> lines) {
    long controls = 0;
    long characters = 0;
    for (String line : lines) {
      characters += line.length();
      controls += line.chars().filter(SourceText::isControl).count();
      if (line.indexOf('\0') >= 0) {
        controls = Long.MAX_VALUE / 2;
        break;
      }
    }
    if (controls > 20 + characters / 200) {
      throw new ImportRefused(
          Reason.BINARY, "The file is not text. Save the agenda as text or Markdown.");
    }
  }

  private static boolean isControl(int c) {
    return (c < 0x20 && c != '\t' && c != '\f' && c != 0x0B) || c == 0xFFFD;
  }

  private static boolean startsWith(byte[] content, int... start) {
    if (content.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((content[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
