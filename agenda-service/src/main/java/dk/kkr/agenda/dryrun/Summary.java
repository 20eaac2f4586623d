package dk.kkr.agenda.dryrun;

import dk.kkr.agenda.checks.CheckFinding;
import dk.kkr.agenda.checks.CheckResult;
import dk.kkr.agenda.checks.CheckSeverity;
import dk.kkr.agenda.importing.DocumentKind;
import dk.kkr.agenda.importing.Finding;
import dk.kkr.agenda.importing.FindingCode;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.agenda.importing.ImportedItem;
import dk.kkr.agenda.importing.ImportedMeeting;
import dk.kkr.agenda.importing.ImportedParticipant;
import dk.kkr.agenda.importing.ImportedPoint;
import dk.kkr.agenda.importing.ImportedSection;
import dk.kkr.agenda.importing.ImportedTable;
import dk.kkr.agenda.importing.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a dry run tells a person: the outline, the points, and the findings that matter. */
final class Summary {

  private static final int LONGEST = 100;

  private final StringBuilder text = new StringBuilder();

  private Summary() {}

  static String of(ImportedAgenda agenda, CheckResult checks) {
    Summary summary = new Summary();
    summary.meeting(agenda.meeting());
    summary.participants(agenda.participants());
    agenda.sections().stream().filter(section -> !section.participants()).forEach(summary::section);
    summary.findings(agenda);
    summary.checks(checks);
    return summary.text.toString().stripTrailing();
  }

  private void meeting(ImportedMeeting meeting) {
    line(
        (meeting.kind() == DocumentKind.AGENDA ? "Agenda of " : "Minutes of ")
            + known(meeting.council())
            + ", "
            + known(meeting.date())
            + (meeting.start() == null ? ", no time" : " " + meeting.start())
            + (meeting.place() == null ? ", no place" : ", " + meeting.place()));
    line("");
  }

  private void participants(List<ImportedParticipant> participants) {
    if (!participants.isEmpty()) {
      line("Participants");
    }
    for (ImportedParticipant one : participants) {
      String about =
          Stream.of(one.party(), one.organisation(), one.role())
              .filter(Objects::nonNull)
              .collect(Collectors.joining(", "));
      line(
          "        %s%s: %s%s"
              .formatted(
                  one.name(),
                  about.isEmpty() ? "" : " (" + about + ")",
                  known(one.presence()),
                  one.substituteFor() == null ? "" : ", for " + one.substituteFor()));
    }
  }

  private void section(ImportedSection section) {
    line(known(section.number()) + " " + known(section.title()));
    for (ImportedItem item : section.items()) {
      line(
          "  %-5s %s (%s %s)"
              .formatted(
                  known(item.number()),
                  known(item.title()),
                  item.caseNumber() == null ? "no case number" : item.caseNumber(),
                  item.caseWorker() == null ? "-" : item.caseWorker()));
      item.points().forEach(point -> point(point, "        "));
      for (ImportedTable table : item.tables()) {
        String total = table.total().isEmpty() ? "" : " and a total";
        line("        table: " + table.rows().size() + " rows" + total);
      }
      item.attachments().forEach(each -> line("        attachment: " + each.title()));
      item.positions().forEach(each -> line("        position of " + each.body()));
      item.steps().forEach(each -> line("        step: " + known(each.date()) + " " + each.text()));
    }
  }

  private void point(ImportedPoint point, String indent) {
    line(indent + "- " + point.verbs() + " " + shortened(point.text()));
    point.contents().forEach(content -> line(indent + "    · " + shortened(content)));
    point.children().forEach(child -> point(child, indent + "    "));
  }

  private void findings(ImportedAgenda agenda) {
    line("");
    Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
    for (Finding finding : agenda.findings()) {
      counts.merge(finding.code(), 1, Integer::sum);
      if (finding.severity() != Severity.INFO) {
        String page = finding.page() == null ? "" : " page " + finding.page();
        String place = finding.line() == null ? "" : page + " line " + finding.line();
        line(finding.severity() + " " + finding.code() + place + ": " + finding.message());
      }
    }
    line("Findings: " + counts);
  }

  private void checks(CheckResult checks) {
    line("");
    for (CheckFinding finding : checks.findings()) {
      if (finding.severity() != CheckSeverity.NOTE) {
        String item = finding.place().itemNumber();
        line(
            finding.severity()
                + " "
                + finding.code()
                + (item == null ? "" : " item " + item)
                + ": "
                + finding.message());
      }
    }
    line("Checks: " + checks.findings().size() + " findings");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private static String known(@Nullable Object value) {
    return value == null ? "?" : value.toString();
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST - 3) + "...";
  }
}
