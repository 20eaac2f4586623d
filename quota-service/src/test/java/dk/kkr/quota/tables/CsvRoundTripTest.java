package dk.kkr.quota.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.quota.participants.ParticipantNames;
import dk.kkr.reference.Municipality;
import dk.kkr.reference.ReferenceData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whatever way a table is written in, the same figures come out. Each table has a number from which
 * it can be made again; a failure names it.
 */
class CsvRoundTripTest {

  private static final int TABLES = 3_000;
  private static final int DAMAGED = 1_000;
  private static final LocalDate DAY = LocalDate.of(2021, 6, 16);
  private static final ReferenceData REFERENCE = ReferenceData.load();
  private static final ParticipantNames NAMES = ParticipantNames.ofAll(REFERENCE, DAY);
  private static final List<Municipality> MUNICIPALITIES = REFERENCE.municipalities(DAY);

  @Test
  void the_figures_come_out_as_they_were_meant() {
    for (long seed = 0; seed < TABLES; seed++) {
      RandomTables tables = new RandomTables(seed, MUNICIPALITIES);
      RandomTables.Meant meant = tables.meant();
      String text = tables.text(meant);

      CsvRows read = read(seed, text, tables.bytes(text));

      Map<String, List<BigDecimal>> figures = new LinkedHashMap<>();
      for (CsvRow row : read.rows()) {
        figures.put(
            row.participant("participant").key(),
            List.of(
                row.number("persons"),
                row.number("amount").setScale(2),
                row.number("share").setScale(2)));
      }
      assertThat(figures).as("table %d:%n%s", seed, text).isEqualTo(meant.rows());
    }
  }

  @Test
  void a_damaged_table_is_read_or_refused_and_nothing_else() {
    for (long seed = 0; seed < DAMAGED; seed++) {
      RandomTables tables = new RandomTables(seed, MUNICIPALITIES);
      byte[] bytes = tables.damaged(tables.bytes(tables.text(tables.meant())));
      try {
        CsvRows read = CsvReader.read(bytes, null, CsvFormat.AUTO, RandomTables.FIELDS, NAMES);
        assertThat(read.rows()).isNotEmpty();
      } catch (ProblemException e) {
        assertThat(e.type().status()).isIn(413, 415, 422);
        assertThat(e.violations()).as("table %d", seed).isNotEmpty();
      } catch (RuntimeException e) {
        throw new AssertionError("table " + seed, e);
      }
    }
  }

  private static CsvRows read(long seed, String text, byte[] bytes) {
    try {
      return CsvReader.read(bytes, null, CsvFormat.AUTO, RandomTables.FIELDS, NAMES);
    } catch (ProblemException e) {
      throw new AssertionError(
          "table %d: %s %s%n%s".formatted(seed, e.getMessage(), e.violations(), text), e);
    }
  }
}
