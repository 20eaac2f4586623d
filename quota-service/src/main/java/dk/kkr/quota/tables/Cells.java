package dk.kkr.quota.tables;

import dk.kkr.platform.problem.Violation;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.participants.ParticipantNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads who stands in a row, and tells cells that belong to nothing. */
final class Cells {

  private final Columns columns;
  private final ParticipantNames names;
  private final Faults faults;
  private final Map<Participant, Integer> seen = new HashMap<>();

  Cells(Columns columns, ParticipantNames names, Faults faults) {
    this.columns = columns;
    this.names = names;
    this.faults = faults;
  }

  /** Whether a line sums others up: one of its names says so, and none is a participant's. */
  boolean isTotal(CsvLine line, List<Integer> labels) {
    List<String> texts = labels.stream().map(line::cell).toList();
    return texts.stream().allMatch(text -> names.find(text).participant() == null)
        && texts.stream().anyMatch(text -> Totals.isLabel(text) || names.isRegion(text));
  }

  /** Who stands in the row; null with a fault when that cannot be told. */
  @Nullable Participant participant(int index, CsvLine line, CsvField field) {
    Participant found = null;
    for (int column : columns.of(field)) {
      String text = line.cell(column);
      if (text.isEmpty()) {
        continue;
      }
      ParticipantNames.Answer answer = names.find(text);
      if (answer.participant() == null) {
        fault(index, line, field, column, "" + answer.fault());
        return null;
      }
      if (found != null && !found.equals(answer.participant())) {
        fault(
            index,
            line,
            field,
            column,
            "'%s' is %s (%s), but %s (%s) stands beside it"
                .formatted(
                    text,
                    answer.participant().name(),
                    answer.participant().key(),
                    found.name(),
                    found.key()));
        return null;
      }
      found = answer.participant();
    }
    return found == null ? empty(index, line, field) : once(index, line, field, found);
  }

  private @Nullable Participant empty(int index, CsvLine line, CsvField field) {
    if (field.required()) {
      fault(index, line, field, columns.of(field).getFirst(), "is empty");
    }
    return null;
  }

  private @Nullable Participant once(
      int index, CsvLine line, CsvField field, Participant participant) {
    Integer before = seen.putIfAbsent(participant, line.row());
    if (before == null || field.repeats()) {
      return participant;
    }
    fault(
        index,
        line,
        field,
        columns.of(field).getFirst(),
        "%s (%s) stands in row %d already"
            .formatted(participant.name(), participant.key(), before));
    return null;
  }

  /** Tells cells behind the last column. */
  void strays(int index, CsvLine line) {
    for (int column = 0; column < line.cells().size(); column++) {
      if (!line.cell(column).isEmpty() && columns.isStray(column)) {
        faults.add(
            Violation.inTable(
                "/rows/" + index,
                line.row(),
                CsvLine.letter(column),
                "%s belongs to no column; is the separator right, and what holds a separator in quotation marks?"
                    .formatted(Figure.quoted(line.cell(column)))));
      }
    }
  }

  /** What the first column of a field is called. */
  String column(CsvField field) {
    List<Integer> own = columns.of(field);
    return own.isEmpty() ? field.shown() : columns.name(own.getFirst());
  }

  private void fault(int index, CsvLine line, CsvField field, int column, String message) {
    faults.add(
        Violation.inTable(
            "/rows/%d/%s".formatted(index, field.name()),
            line.row(),
            columns.name(column),
            message));
  }
}
