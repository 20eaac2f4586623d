package dk.kkr.agenda.importing;

import dk.kkr.agenda.importing.ImportRefused.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, or a refusal.
 *
 * @param lines the first is line 1
 * @param doubts about the characters of the file
 */
record SourceText(List<Line> lines, List<Doubt> doubts) {

  static final int MAX_LINES = 50_000;
  static final int MAX_LINE_LENGTH = 20_000;

  /** What UTF-8 looks like that somebody took for Windows-1252 and saved: a broken æ, ø or å. */
  private static final Pattern TWICE = Pattern.compile("Ã[¦¸¥†˜…]");

  private static final int LEAST_TWICE = 3;

  /** A doubt about a line, or about the whole file. */
  record Doubt(FindingCode code, Severity severity, @Nullable Line line, String message) {}

  /** Reads a text file. */
  static SourceText decode(byte[] content) {
    if (content.length > AgendaReader.MAX_BYTES) {
      throw new ImportRefused(
          Reason.TOO_LARGE,
          "The file has more than %d bytes. Import one meeting per file."
              .formatted(AgendaReader.MAX_BYTES));
    }
    refuseKnownBinaries(content);
    Decoding decoding = Decoding.of(content);
    decoding.refuseControlCharacters();
    List<Line> lines = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    doubtEncoding(decoding, doubts);
    for (int i = 0; i < decoding.lines().size(); i++) {
      String raw = decoding.lines().get(i);
      Line line = Line.of(i + 1, PlainCharacters.of(raw));
      lines.add(line);
      if (decoding.isLegacy(i)) {
        doubts.add(
            new Doubt(
                FindingCode.ENCODING,
                Severity.WARNING,
                line,
                "Linjen er ikke UTF-8 som resten af filen og er læst som Windows-1252."));
      }
      doubtCharacters(line, raw, doubts);
    }
    return notEmpty(lines, doubts);
  }

  /** Takes over the lines of a document of another format. */
  static SourceText of(List<SourceLine> sources) {
    List<Line> lines = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    for (SourceLine source : sources) {
      if (source.kind() == SourceLine.Kind.NOTICE) {
        doubts.add(notice(FindingCode.valueOf(source.text()), lines));
        continue;
      }
      requireRoom(lines.size(), source.text());
      Line line = Line.of(lines.size() + 1, source);
      lines.add(line);
      doubtCharacters(line, source.text(), doubts);
    }
    return notEmpty(lines, doubts);
  }

  private static Doubt notice(FindingCode code, List<Line> above) {
    boolean ofFile = Beside.isOfFile(code) || above.isEmpty();
    return new Doubt(
        code,
        code == FindingCode.TRACKED_CHANGES ? Severity.INFO : Severity.WARNING,
        ofFile ? null : above.getLast(),
        Beside.notice(code));
  }

  private static SourceText notEmpty(List<Line> lines, List<Doubt> doubts) {
    if (lines.stream().allMatch(Line::isBlank)) {
      throw new ImportRefused(
          Reason.EMPTY, "The file holds no text. Choose the file with the agenda.");
    }
    return new SourceText(lines, doubts);
  }

  private static void doubtEncoding(Decoding decoding, List<Doubt> doubts) {
    switch (decoding.kind()) {
      case WINDOWS_1252 ->
          doubts.add(
              new Doubt(
                  FindingCode.ENCODING,
                  Severity.WARNING,
                  null,
                  "Filen er ikke UTF-8 og er læst som Windows-1252. Se efter, om æ, ø og å er rigtige."));
      case UTF_16_WITHOUT_MARK ->
          doubts.add(
              new Doubt(
                  FindingCode.ENCODING,
                  Severity.WARNING,
                  null,
                  "Filen siger ikke, hvilket tegnsæt den bruger, og er læst som UTF-16."));
      case UTF_8, UTF_16, MIXED -> {
        // as it should be, or told line by line
      }
    }
    long twice = decoding.lines().stream().filter(line -> TWICE.matcher(line).find()).count();
    if (twice >= LEAST_TWICE) {
      doubts.add(
          new Doubt(
              FindingCode.ENCODING,
              Severity.WARNING,
              null,
              "Æ, ø og å er ødelagt i %d linjer, før filen kom hertil. Teksten er læst, som den står."
                  .formatted(twice)));
    }
  }

  private static void doubtCharacters(Line line, String raw, List<Doubt> doubts) {
    String removed = PlainCharacters.removedFrom(raw);
    if (!removed.isEmpty()) {
      doubts.add(
          new Doubt(
              FindingCode.CHARACTER_REMOVED,
              Severity.WARNING,
              line,
              "Linjen indeholdt usynlige styretegn (%s), som er taget ud. Se efter, om teksten er rigtig."
                  .formatted(removed)));
    }
    if (PlainCharacters.hasLost(line.raw())) {
      doubts.add(
          new Doubt(
              FindingCode.CHARACTER_LOST,
              Severity.WARNING,
              line,
              "Mindst ét tegn i linjen kunne ikke læses og står som \uFFFD."));
    }
  }

  /** Refuses a line too many or too long. */
  static void requireRoom(int before, String line) {
    if (line.length() > MAX_LINE_LENGTH) {
      throw new ImportRefused(
          Reason.LINE_TOO_LONG,
          "Line %d has %d characters; at most %d are read. Break the line and import again."
              .formatted(before + 1, line.length(), MAX_LINE_LENGTH));
    }
    if (before >= MAX_LINES) {
      throw new ImportRefused(
          Reason.TOO_MANY_LINES,
          "The file has more than %d lines. Import one meeting per file.".formatted(MAX_LINES));
    }
  }

  private static void refuseKnownBinaries(byte[] content) {
    String what =
        startsWith(content, '%', 'P', 'D', 'F')
            ? "a PDF document"
            : startsWith(content, 'P', 'K', 3, 4)
                ? "an archive that is no Word document"
                : startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)
                    ? "an old Office document, or one with a password"
                    : startsWith(content, '{', '\\', 'r', 't', 'f') ? "an RTF document" : "";
    if (!what.isEmpty()) {
      throw new ImportRefused(
          Reason.BINARY,
          "The file is "
              + what
              + ". Save the agenda as PDF, DOCX, HTML, Markdown or text, without a password, and"
              + " import that.");
    }
  }

  static boolean startsWith(byte[] content, int... start) {
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
