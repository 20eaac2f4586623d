package dk.kkr.agenda.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs every check on an agenda. */
final class AgendaChecks {

  private AgendaChecks() {}

  static CheckResult run(CheckedAgenda agenda) {
    List<CheckFinding> findings = new ArrayList<>();
    boolean more = false;
    for (Rule rule : Rules.ALL) {
      Report report = new Report(rule.code());
      rule.check(agenda, report);
      findings.addAll(report.findings());
      more |= report.more();
    }
    Map<CheckPlace, Integer> order = new HashMap<>();
    for (CheckedItem item : agenda.items()) {
      order.putIfAbsent(item.place(), order.size());
    }
    findings.sort(Comparator.comparingInt(finding -> position(finding, order)));
    return new CheckResult(findings, more);
  }

  private static int position(CheckFinding finding, Map<CheckPlace, Integer> order) {
    CheckPlace place = finding.place();
    @Nullable Integer position = order.get(CheckPlace.item(place.itemId(), place.itemNumber()));
    return position == null ? -1 : position;
  }
}
