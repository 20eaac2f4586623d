package dk.kkr.quota.pages;

import dk.kkr.quota.worksheet.DanishNumbers;
import dk.kkr.quota.worksheet.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A result as a spreadsheet; see {@link ResultPages#xlsx(PageHead, Result)}. */
final class ResultWorkbook {

  private static final String INK = "123F73";
  private static final String TINT = "F3F5F8";
  private static final String ALARM = "7C2D12";

  /** Title, what must be seen first, then the headings. */
  static final int HEADINGS = 2;

  private final PageHead head;
  private final Result result;

  private ResultWorkbook(PageHead head, Result result) {
    this.head = head;
    this.result = result;
  }

  static byte[] of(PageHead head, Result result) {
    try {
      Path file = Files.createTempFile("resultat", ".xlsx");
      try {
        write(file, head, result);
        return SteadyZip.of(file, head.title());
      } finally {
        Files.delete(file);
      }
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  private static void write(Path file, PageHead head, Result result) throws IOException {
    try (OutputStream to = Files.newOutputStream(file);
        Workbook workbook = new Workbook(to, "KKR", null)) {
      ResultWorkbook writer = new ResultWorkbook(head, result);
      writer.table(workbook.newWorksheet("Resultat"));
      StepSheet.write(workbook.newWorksheet("Regnestykke"), result);
      writer.about(workbook.newWorksheet("Oplysninger"));
    }
  }

  private void table(Worksheet sheet) throws IOException {
    List<NumberColumn> columns = NumberColumn.all(result);
    sheet.value(0, 0, head.title());
    sheet.style(0, 0).bold().fontSize(14).fontColor(INK).set();
    List<String> first = new ArrayList<>();
    if (head.notice() != null) {
      first.add(Remarks.sentence(head.notice()));
    }
    first.addAll(Remarks.alarms(result));
    sheet.value(1, 0, String.join(" ", first));
    sheet.style(1, 0).bold().fontColor(ALARM).set();
    heading(sheet, HEADINGS, 0, "Kode");
    heading(sheet, HEADINGS, 1, "Navn");
    sheet.width(0, 8);
    sheet.width(1, 26);
    for (int i = 0; i < columns.size(); i++) {
      heading(sheet, HEADINGS, i + 2, columns.get(i).heading());
      sheet.width(i + 2, 16);
    }
    int row = HEADINGS;
    for (Result.Row one : result.rows()) {
      row++;
      sheet.value(row, 0, one.key());
      sheet.value(row, 1, one.name());
      for (int i = 0; i < columns.size(); i++) {
        number(sheet, row, i + 2, columns.get(i), one.values().get(i));
      }
    }
    totals(sheet, row + 1, columns);
    sheet.freezePane(2, HEADINGS + 1);
    sheet.repeatRows(HEADINGS);
    sheet.setAutoFilter(HEADINGS, 0, row, columns.size() + 1);
    printed(sheet);
    sheet.finish();
  }

  private void totals(Worksheet sheet, int row, List<NumberColumn> columns) {
    if (columns.stream().allMatch(column -> column.column().total() == null)) {
      return;
    }
    sheet.value(row, 1, "I alt");
    for (int i = 0; i < columns.size(); i++) {
      BigDecimal total = columns.get(i).column().total();
      if (total != null) {
        number(sheet, row, i + 2, columns.get(i), total);
      }
    }
    sheet.range(row, 0, row, columns.size() + 1).style().bold().borderStyle("thin").set();
  }

  private static void number(
      Worksheet sheet, int row, int place, NumberColumn column, BigDecimal number) {
    if (column.yesNo()) {
      sheet.value(row, place, column.text(number));
      sheet.style(row, place).horizontalAlignment("right").set();
      return;
    }
    // Points and commas are those of the reader's language.
    String decimals = column.decimals() == 0 ? "" : "." + "0".repeat(column.decimals());
    sheet.value(row, place, number);
    sheet.style(row, place).format("#,##0" + decimals).set();
  }

  private void about(Worksheet sheet) throws IOException {
    List<PageHead.Fact> lines = new ArrayList<>();
    lines.add(new PageHead.Fact("Titel", head.title()));
    if (head.notice() != null) {
      lines.add(new PageHead.Fact("Bemærk", head.notice()));
    }
    result.findings().forEach(found -> lines.add(new PageHead.Fact("Bemærk", found.text())));
    lines.addAll(head.facts());
    lines.add(new PageHead.Fact("Beregning", result.name()));
    lines.add(new PageHead.Fact("Metode", result.method().text()));
    lines.add(new PageHead.Fact("Afrunding", result.rounding().text()));
    result
        .figures()
        .forEach(
            figure ->
                lines.add(
                    new PageHead.Fact(
                        figure.label(), DanishNumbers.of(figure.value(), figure.unit()))));
    head.listings().forEach(listing -> lines.addAll(facts(listing)));
    TieWords.of(result).forEach(tie -> lines.add(new PageHead.Fact(TieWords.heading(result), tie)));
    heading(sheet, 0, 0, "Oplysning");
    heading(sheet, 0, 1, "Indhold");
    sheet.width(0, 34);
    sheet.width(1, 100);
    for (int i = 0; i < lines.size(); i++) {
      sheet.value(i + 1, 0, lines.get(i).label());
      sheet.value(i + 1, 1, lines.get(i).value());
      sheet.range(i + 1, 0, i + 1, 1).style().wrapText(true).verticalAlignment("top").set();
    }
    sheet.freezePane(0, 1);
    printed(sheet);
    sheet.finish();
  }

  private static List<PageHead.Fact> facts(PageHead.Listing listing) {
    return listing.rows().stream()
        .map(
            row ->
                new PageHead.Fact(
                    listing.heading(),
                    IntStream.range(0, row.size())
                        .mapToObj(i -> listing.columns().get(i) + ": " + row.get(i))
                        .collect(Collectors.joining("; "))))
        .toList();
  }

  static void heading(Worksheet sheet, int row, int place, String text) {
    sheet.value(row, place, text);
    sheet
        .style(row, place)
        .bold()
        .wrapText(true)
        .verticalAlignment("bottom")
        .horizontalAlignment(place < 2 ? "left" : "right")
        .fillColor(TINT)
        .set();
  }

  static void printed(Worksheet sheet) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }
}
