package dk.kkr.agenda.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps account of every line: it stands in a field, or has exactly one finding that says where it
 * went. What nobody has accounted for when the reading ends becomes {@link FindingCode#NOT_PLACED},
 * so no line can be dropped in silence.
 */
final class Ledger {

  private final BitSet accounted = new BitSet();
  private final List<Finding> findings = new ArrayList<>();

  /** The words of this line stand in a field. */
  void place(Line line) {
    accounted.set(line.number());
  }

  void place(List<Line> lines) {
    lines.forEach(this::place);
  }

  /** This line stands in no field, for this reason; without effect on a line accounted for. */
  void leave(Line line, FindingCode code, Severity severity, String message) {
    if (!accounted.get(line.number())) {
      accounted.set(line.number());
      findings.add(of(code, severity, line, message));
    }
  }

  /** A doubt about a line, wherever that line stands. */
  void doubt(FindingCode code, Severity severity, Line line, String message) {
    findings.add(of(code, severity, line, message));
  }

  /** A doubt about the whole file. */
  void doubt(FindingCode code, Severity severity, String message) {
    findings.add(new Finding(code, severity, null, null, message, ""));
  }

  private static Finding of(FindingCode code, Severity severity, Line line, String message) {
    return new Finding(code, severity, line.number(), line.page(), message, line.raw());
  }

  /** All findings, those of the whole file first, then by line. */
  List<Finding> close(List<Line> all) {
    for (Line line : all) {
      leave(
          line,
          FindingCode.NOT_PLACED,
          Severity.WARNING,
          "Linjen passer ikke ind nogen steder og er ikke kommet med.");
    }
    findings.sort(Comparator.comparingInt(finding -> orZero(finding.line())));
    return findings;
  }

  private static int orZero(@Nullable Integer line) {
    return line == null ? 0 : line;
  }
}
