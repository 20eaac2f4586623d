package dk.kkr.agenda.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.privacy.PersonNumbers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets take the zero from CPR numbers of the first nine days of a month. */
class LostZerosTest {

  private static final int COLUMNS = 5_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"CPR", "Cpr-nr.", "CPR-nummer", "Personnummer", "Person-nr", "Født"})
  void below_a_heading_that_speaks_of_them_each_is_found(String heading) throws IOException {
    List<List<Object>> rows =
        List.of(List.of("Navn", heading), List.of("Asta", 707614285d), List.of("Bo", 1234567d));
    assertThat(PersonNumbers.in(text(rows))).hasSize(1);
  }

  @Test
  void so_they_are_with_the_serial_number_in_the_next_cell() throws IOException {
    assertThat(PersonNumbers.in(text(List.of(List.of("Født", "Løbenr."), List.of(70761d, 4285d)))))
        .hasSize(1);
  }

  @Test
  void without_a_heading_a_column_of_them_is_found_whole() throws IOException {
    List<List<Object>> rows =
        List.of(
            List.of("Asta", 707614285d), List.of("Bo", "70761-4286"), List.of("Curt", 102031234d));
    String text = text(rows);
    assertThat(PersonNumbers.in(text)).hasSize(3);
  }

  @Test
  void an_amount_in_the_column_says_that_it_is_one_of_amounts() throws IOException {
    assertThat(
            PersonNumbers.in(
                text(
                    List.of(
                        List.of(707614285d),
                        List.of(999999999d),
                        List.of(707614286d),
                        List.of(707614287d),
                        List.of(707614288d)))))
        .isEmpty();
  }

  @Test
  void at_most_one_in_a_hundred_columns_of_amounts_raises_an_alarm() {
    Random random = new Random(70761);
    int alarms = 0;
    for (int i = 0; i < COLUMNS; i++) {
      LostZeros column = new LostZeros();
      StringBuilder text = new StringBuilder();
      for (int row = 2; row < 22; row++) {
        String amount = Integer.toString(100_000_000 + random.nextInt(900_000_000));
        text.append(column.whole("C" + row, amount)).append("\t\n");
      }
      alarms += PersonNumbers.in(text.toString()).isEmpty() ? 0 : 1;
    }
    System.out.printf("False alarms: %d of %d columns of amounts%n", alarms, COLUMNS);
    assertThat(alarms).isLessThanOrEqualTo(COLUMNS / 100);
  }

  private String text(List<List<Object>> rows) throws IOException {
    Path file = folder.resolve("liste.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet("Liste");
      for (List<Object> cells : new ArrayList<>(rows)) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (Object cell : cells) {
          var made = row.createCell(Math.max(0, row.getLastCellNum()));
          if (cell instanceof Double number) {
            made.setCellValue(number);
          } else {
            made.setCellValue(cell.toString());
          }
        }
      }
      book.write(out);
      Files.write(file, out.toByteArray());
    }
    StringWriter text = new StringWriter();
    SheetText.read(file, new TextSink(text));
    return text.toString();
  }
}
