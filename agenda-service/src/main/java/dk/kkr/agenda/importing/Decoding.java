package dk.kkr.agenda.importing;

import dk.kkr.agenda.importing.ImportRefused.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text file, line by line: UTF-8, UTF-16 with or without its mark,
 * Windows-1252, or lines of UTF-8 and Windows-1252 mixed, as they come when files are pasted
 * together.
 */
public final class Decoding {

  /** How the file is written. */
  public enum Kind {
    /** As it should be. */
    UTF_8,
    /** With its mark. */
    UTF_16,
    /** Told from its bytes. */
    UTF_16_WITHOUT_MARK,
    /** No line with letters beyond ASCII is UTF-8. */
    WINDOWS_1252,
    /** Some lines are UTF-8, others are not. */
    MIXED
  }

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int HEAD = 4096;

  private final byte[] content;
  private final List<String> lines = new ArrayList<>();

  /** Of each line, whether it is not UTF-8; only known where the file as a whole is not. */
  private final List<Boolean> legacy = new ArrayList<>();

  private Kind kind = Kind.UTF_8;

  /** Whether lines that are too many or too long are refused. */
  private final boolean bounded;

  private Decoding(byte[] content, boolean bounded) {
    this.content = content;
    this.bounded = bounded;
  }

  static Decoding of(byte[] content) {
    Decoding decoding = new Decoding(content, true);
    decoding.decode();
    return decoding;
  }

  /** Of the source of a page, whose lines mean nothing and may be as long as they like. */
  public static Decoding ofPage(byte[] content) {
    Decoding decoding = new Decoding(content, false);
    decoding.decode();
    return decoding;
  }

  /** How the file is written. */
  public Kind kind() {
    return kind;
  }

  /** Without their ends. */
  public List<String> lines() {
    return lines;
  }

  /** In a mixed file: whether the line was read as Windows-1252. */
  boolean isLegacy(int index) {
    return kind == Kind.MIXED && legacy.get(index);
  }

  private void decode() {
    if (starts(0xEF, 0xBB, 0xBF)) {
      utf8(3);
    } else if (starts(0xFF, 0xFE)) {
      wide(2, StandardCharsets.UTF_16LE, Kind.UTF_16);
    } else if (starts(0xFE, 0xFF)) {
      wide(2, StandardCharsets.UTF_16BE, Kind.UTF_16);
    } else if (zeros(1) && !zeros(0)) {
      wide(0, StandardCharsets.UTF_16LE, Kind.UTF_16_WITHOUT_MARK);
    } else if (zeros(0) && !zeros(1)) {
      wide(0, StandardCharsets.UTF_16BE, Kind.UTF_16_WITHOUT_MARK);
    } else {
      utf8(0);
    }
  }

  /** Every second byte is nearly always zero, as in UTF-16 with few letters above U+00FF. */
  private boolean zeros(int from) {
    int end = Math.min(HEAD, content.length) & ~1;
    int found = 0;
    for (int i = from; i < end; i += 2) {
      found += content[i] == 0 ? 1 : 0;
    }
    return end >= 8 && found * 10 >= end / 2 * 8;
  }

  private void wide(int from, Charset charset, Kind found) {
    kind = found;
    split(new String(content, from, content.length - from, charset));
  }

  private void utf8(int from) {
    String text = strict(from, content.length);
    if (text == null) {
      lineByLine(from);
    } else {
      split(text);
    }
  }

  private @Nullable String strict(int from, int to) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content, from, to - from))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  private void lineByLine(int from) {
    boolean modern = false;
    int start = from;
    for (int at = from; at <= content.length; at++) {
      boolean end = at == content.length;
      if (end ? start < at : content[at] == '\n' || content[at] == '\r') {
        String text = strict(start, at);
        String line = text == null ? new String(content, start, at - start, WINDOWS_1252) : text;
        modern |= text != null && line.length() < at - start;
        add(line);
        legacy.add(text == null);
        at +=
            !end && content[at] == '\r' && at + 1 < content.length && content[at + 1] == '\n'
                ? 1
                : 0;
        start = at + 1;
      }
    }
    kind = modern ? Kind.MIXED : Kind.WINDOWS_1252;
  }

  private void split(String text) {
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        add(text.substring(start, at));
        if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
          at++;
        }
        start = at + 1;
      }
    }
    if (start < text.length()) {
      add(text.substring(start));
    }
  }

  private void add(String line) {
    if (bounded) {
      SourceText.requireRoom(lines.size(), line);
    }
    lines.add(line);
  }

  private boolean starts(int... start) {
    return SourceText.startsWith(content, start);
  }

  /** Refuses what is no text: that holds hardly any control characters, other files are full. */
  void refuseControlCharacters() {
    long controls = 0;
    long characters = 0;
    for (String line : lines) {
      characters += line.length();
      controls += line.chars().filter(Decoding::isControl).count();
      if (line.indexOf('\0') >= 0) {
        controls = Long.MAX_VALUE / 2;
        break;
      }
    }
    if (controls > 20 + characters / 200) {
      throw new ImportRefused(
          Reason.BINARY,
          "The file is neither text nor one of the other formats that are read: PDF, DOCX, HTML.");
    }
  }

  private static boolean isControl(int c) {
    return (c < 0x20 && c != '\t' && c != '\f' && c != 0x0B) || c == 0xFFFD;
  }
}
