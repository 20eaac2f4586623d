package dk.kkr.agenda.importing;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a dry run tells a person: the outline, the points, and the findings that matter. */
final class Summary {

  private final StringBuilder text = new StringBuilder();

  private Summary() {}

  static String of(ImportedAgenda agenda) {
    Summary summary = new Summary();
    summary.meeting(agenda.meeting());
    agenda.sections().forEach(summary::section);
    summary.findings(agenda);
    return summary.text.toString().stripTrailing();
  }

  private void meeting(ImportedMeeting meeting) {
    line(
        "%s of %s, %s %s, %s",
        meeting.kind() == DocumentKind.AGENDA ? "Agenda" : "Minutes",
        known(meeting.council()),
        known(meeting.date()),
        meeting.start() == null ? "(no time)" : meeting.start(),
        meeting.place() == null ? "(no place)" : meeting.place());
    line("");
  }

  private void section(ImportedSection section) {
    line("%s %s", known(section.number()), known(section.title()));
    for (ImportedItem item : section.items()) {
      line(
          "  %-5s %s (%s %s)",
          known(item.number()),
          known(item.title()),
          item.caseNumber() == null ? "no case number" : item.caseNumber(),
          item.caseWorker() == null ? "-" : item.caseWorker());
      item.points().forEach(point -> point(point, "        "));
      for (ImportedTable table : item.tables()) {
        line(
            "        table: %d rows%s",
            table.rows().size(), table.total().isEmpty() ? "" : " and a total");
      }
      item.attachments().forEach(each -> line("        attachment: %s", each.title()));
    }
  }

  private void point(ImportedPoint point, String indent) {
    line("%s- %s %s", indent, point.verbs(), shortened(point.text()));
    point.contents().forEach(content -> line("%s    · %s", indent, shortened(content)));
    point.children().forEach(child -> point(child, indent + "    "));
  }

  private void findings(ImportedAgenda agenda) {
    line("");
    Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
    for (Finding finding : agenda.findings()) {
      counts.merge(finding.code(), 1, Integer::sum);
      if (finding.severity() != Severity.INFO) {
        line(
            "%s %s%s: %s",
            finding.severity(),
            finding.code(),
            finding.line() == null ? "" : " line " + finding.line(),
            finding.message());
      }
    }
    line("Findings: %s", counts);
  }

  private void line(String format, Object... values) {
    text.append(format.formatted(values)).append('\n');
  }

  private static Object known(@Nullable Object value) {
    return value == null ? "?" : value;
  }

  private static String shortened(String value) {
    return value.length() <= 100 ? value : value.substring(0, 97) + "...";
  }
}
