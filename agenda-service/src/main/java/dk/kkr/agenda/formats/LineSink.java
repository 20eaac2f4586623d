package dk.kkr.agenda.formats;

import dk.kkr.agenda.extraction.TextState;
import dk.kkr.agenda.extraction.Unreadable;
import dk.kkr.agenda.importing.SourceLine;
import dk.kkr.agenda.importing.SourceLine.Kind;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Passes lines from the process that reads to the one that understands, one on each line of text.
 * Anything past the limits ends the reading.
 */
final class LineSink {

  /** Characters that are read of one file: about 800 printed pages (assumed). */
  static final int MAX_CHARACTERS = 2_000_000;

  /** As many lines as an agenda may have, and one more, so that too many are noticed. */
  static final int MAX_LINES = 50_001;

  private static final char SEPARATOR = '\t';
  private static final int FIELDS = 6;

  private final Writer out;
  private int characters = MAX_CHARACTERS;
  private int lines = MAX_LINES;
  private boolean says;

  LineSink(Writer out) {
    this.out = out;
  }

  /** True when any words have come. */
  boolean says() {
    return says;
  }

  /** Takes a line; blank ones are left out. */
  void add(SourceLine line) throws IOException {
    String text = oneLine(line.text());
    if (text.isBlank()) {
      return;
    }
    says |= line.kind() != Kind.PICTURE && line.kind() != Kind.NOTICE;
    characters -= text.length();
    lines--;
    if (characters < 0 || lines < 0) {
      throw new Unreadable(TextState.TOO_LARGE);
    }
    out.write(line.kind().name());
    field(line.page() == null ? 0 : line.page());
    field(line.indent());
    field(line.level());
    field(line.bold() ? 1 : 0);
    out.write(SEPARATOR);
    out.write(text);
    out.write('\n');
  }

  private void field(int value) throws IOException {
    out.write(SEPARATOR);
    out.write(Integer.toString(value));
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }

  /** The lines again; one that was cut off is left out. */
  static List<SourceLine> read(List<String> written) {
    List<SourceLine> lines = new ArrayList<>();
    for (String line : written) {
      String[] fields = line.split("\t", FIELDS);
      if (fields.length == FIELDS) {
        int page = Integer.parseInt(fields[1]);
        lines.add(
            new SourceLine(
                Kind.valueOf(fields[0]),
                page == 0 ? null : page,
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                fields[4].equals("1"),
                fields[5]));
      }
    }
    return lines;
  }
}
