package dk.kkr.quota.tables;

import dk.kkr.quota.participants.ParticipantNames;
import dk.kkr.quota.tables.CsvFormat.Separator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what separates fields: what makes most headings and participants out of the text. */
final class Separators {

  private static final int LOOKED_AT = 20;
  // In the order in which they are preferred when they explain the text equally well: a comma also
  // stands in numbers.
  private static final List<Separator> CANDIDATES =
      List.of(Separator.TAB, Separator.SEMICOLON, Separator.COMMA);

  private Separators() {}

  static Separator of(CsvLines lines, List<CsvField> fields, ParticipantNames names) {
    Headings headings = new Headings(fields);
    Separator best = Separator.SEMICOLON;
    long most = -1;
    for (Separator candidate : CANDIDATES) {
      long score =
          score(lines.first(candidate, LOOKED_AT), Math.min(2, fields.size()), headings, names);
      if (score > most) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  private static long score(
      @Nullable List<CsvLine> lines, int wanted, Headings headings, ParticipantNames names) {
    if (lines == null) {
      return -1;
    }
    if (lines.isEmpty()) {
      // Nothing but separators.
      return Long.MAX_VALUE;
    }
    long known = 0;
    long named = 0;
    long wide = 0;
    for (CsvLine line : lines) {
      known = Math.max(known, headings.known(line));
      named += line.cells().stream().anyMatch(c -> names.find(c).participant() != null) ? 1 : 0;
      wide += line.cells().size() >= wanted ? 1 : 0;
    }
    return 1_000 * known + 10 * named + wide;
  }
}
