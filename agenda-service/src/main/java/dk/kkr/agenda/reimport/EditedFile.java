package dk.kkr.agenda.reimport;

import dk.kkr.agenda.extraction.TextState;
import dk.kkr.agenda.extraction.Unreadable;
import dk.kkr.agenda.importing.Decoding;
import dk.kkr.agenda.reimport.EditedLine.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edited document as it was read.
 *
 * @param meeting of the export; null when it bears no mark of one
 * @param draftTag tag of the working copy it was made of; null of a released version
 * @param tracked whether it holds changes that are still to be accepted
 * @param encoding that its bytes are in, where it says otherwise itself; else null
 * @param lines in order
 */
record EditedFile(
    @Nullable UUID meeting,
    @Nullable String draftTag,
    boolean tracked,
    Decoding.@Nullable Kind encoding,
    List<EditedLine> lines) {

  /** Lines and characters of a document at most: several times the largest agenda (assumed). */
  static final int MOST_LINES = 50_000;

  static final int MOST_CHARACTERS = 5_000_000;

  /** Sections and items, each of which is looked for among those of the draft. */
  static final int MOST_HEADINGS = 5_000;

  private static final int FIELDS = 4;

  EditedFile {
    lines = List.copyOf(lines);
  }

  /** True when the end of the export is there, so that what is missing was taken out. */
  boolean complete() {
    return lines.stream().anyMatch(line -> line.kind() == Kind.END);
  }

  /**
   * Passes it from the process that reads to the one that understands.
   *
   * @throws Unreadable when it is beyond the limits
   */
  void write(Writer out) throws IOException {
    long characters = lines.stream().mapToLong(line -> line.text().length()).sum();
    long headings =
        lines.stream()
            .filter(line -> line.kind() == Kind.SECTION || line.kind() == Kind.ITEM)
            .count();
    if (lines.size() > MOST_LINES || characters > MOST_CHARACTERS || headings > MOST_HEADINGS) {
      throw new Unreadable(TextState.TOO_LARGE);
    }
    record(
        out,
        Objects.toString(meeting, ""),
        Objects.requireNonNullElse(draftTag, "").replace('\t', ' '),
        tracked ? "1" : "",
        encoding == null ? "" : encoding.name());
    for (EditedLine line : lines) {
      record(
          out,
          line.kind().name(),
          Integer.toString(line.level()),
          Objects.requireNonNullElse(line.id(), ""),
          line.text());
    }
  }

  private static void record(Writer out, String... fields) throws IOException {
    String whole = String.join("\t", fields);
    out.write(whole.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"));
    out.write('\n');
  }

  /** The document again. */
  static EditedFile read(BufferedReader written) throws IOException {
    String first = written.readLine();
    if (first == null) {
      throw new Unreadable(TextState.DAMAGED);
    }
    String[] head = fields(first);
    List<EditedLine> lines = new ArrayList<>();
    for (String line = written.readLine(); line != null; line = written.readLine()) {
      String[] fields = fields(line);
      lines.add(
          new EditedLine(
              Kind.valueOf(fields[0]),
              Integer.parseInt(fields[1]),
              fields[2].isEmpty() ? null : fields[2],
              fields[3]));
    }
    return new EditedFile(
        head[0].isEmpty() ? null : UUID.fromString(head[0]),
        head[1].isEmpty() ? null : head[1],
        !head[2].isEmpty(),
        head[3].isEmpty() ? null : Decoding.Kind.valueOf(head[3]),
        lines);
  }

  private static String[] fields(String line) throws Unreadable {
    String[] fields = line.split("\t", FIELDS);
    if (fields.length < FIELDS) {
      throw new Unreadable(TextState.DAMAGED);
    }
    fields[FIELDS - 1] = plain(fields[FIELDS - 1]);
    return fields;
  }

  private static String plain(String escaped) {
    if (escaped.indexOf('\\') < 0) {
      return escaped;
    }
    StringBuilder plain = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '\\' && i + 1 < escaped.length()) {
        char next = escaped.charAt(++i);
        plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
