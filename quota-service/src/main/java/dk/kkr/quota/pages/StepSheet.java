package dk.kkr.quota.pages;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.worksheet.Exact;
import dk.kkr.quota.worksheet.Operation;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Step;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/**
 * Every step and participant in a row of its own, in the order of the calculation: filtered by a
 * name, the sheet is the whole calculation for it.
 */
final class StepSheet {

  private static final List<String> HEADINGS =
      List.of(
          "Trin",
          "Størrelse",
          "Kode",
          "Navn",
          "Nøjagtig værdi",
          "Decimaltal",
          "Enhed",
          "Regneart",
          "Regnet ud fra",
          "Note",
          "Teknisk navn");
  private static final List<Integer> WIDTHS = List.of(6, 36, 8, 24, 24, 18, 12, 18, 24, 40, 20);

  /** A spreadsheet keeps no more digits. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final int FLUSH = 1000;

  private final Worksheet sheet;
  private final Result result;
  private final Map<String, Integer> numbers = new HashMap<>();
  private int row;

  private StepSheet(Worksheet sheet, Result result) {
    this.sheet = sheet;
    this.result = result;
    for (int i = 0; i < result.steps().size(); i++) {
      numbers.put(result.steps().get(i).quantity(), i + 1);
    }
  }

  static void write(Worksheet sheet, Result result) throws IOException {
    for (int i = 0; i < HEADINGS.size(); i++) {
      ResultWorkbook.heading(sheet, 0, i, HEADINGS.get(i));
      sheet.width(i, WIDTHS.get(i));
    }
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    int last = result.steps().stream().mapToInt(step -> step.values().size()).sum();
    sheet.setAutoFilter(0, 0, last, HEADINGS.size() - 1);
    ResultWorkbook.printed(sheet);
    StepSheet steps = new StepSheet(sheet, result);
    for (Step step : result.steps()) {
      steps.write(step);
    }
    sheet.finish();
  }

  private void write(Step step) throws IOException {
    String operands = step.operands().stream().map(this::operand).collect(Collectors.joining("; "));
    for (int i = 0; i < step.values().size(); i++) {
      row++;
      Result.Row owner = step.each() ? result.rows().get(i) : null;
      sheet.value(row, 0, numbers.get(step.quantity()));
      sheet.value(row, 1, step.label());
      sheet.value(row, 2, owner == null ? null : owner.key());
      sheet.value(row, 3, owner == null ? "Fælles for alle" : owner.name());
      sheet.value(row, 4, step.values().get(i));
      sheet.value(row, 5, decimal(Exact.parse(step.values().get(i))));
      sheet.value(row, 6, step.unit());
      sheet.value(
          row, 7, step.operation() == Operation.GIVEN ? "angivet" : step.operation().sign());
      sheet.value(row, 8, operands);
      sheet.value(row, 9, step.note());
      sheet.value(row, 10, step.quantity());
      if (row % FLUSH == 0) {
        sheet.flush();
      }
    }
  }

  private String operand(String operand) {
    Integer number = numbers.get(operand);
    return number == null ? operand : "trin " + number;
  }

  private static BigDecimal decimal(Fraction value) {
    return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), DIGITS);
  }
}
