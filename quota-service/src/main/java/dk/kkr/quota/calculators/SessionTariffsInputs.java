package dk.kkr.quota.calculators;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.calculators.SessionTariffs.Kind;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.worksheet.Answer;
import dk.kkr.quota.worksheet.Named;
import dk.kkr.quota.worksheet.Quantity;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Worksheet;
import dk.kkr.quota.worksheet.YesNo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * Kinds and sessions.
 *
 * @param kinds with their tariffs
 * @param rows one for each
 */
@Schema(
    name = "SessionTariffsInputs",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = SessionTariffs.KEY),
    description = "Kinds and sessions.")
record SessionTariffsInputs(
    @Schema(description = "With their tariffs.") List<Kind> kinds,
    @Schema(description = "One for each.") List<Row> rows)
    implements Inputs {

  private static final String KRONER = "kr.";

  SessionTariffsInputs {
    kinds = List.copyOf(kinds);
    rows = List.copyOf(rows);
  }

  /**
   * The sessions of one.
   *
   * @param participant who
   * @param sessions of each kind
   * @param optedIn whether it takes part in the kinds that one opts in to
   */
  @Schema(name = "SessionInput", description = "The sessions of one.")
  record Row(
      @Schema(description = "Who.") Participant participant,
      @Schema(description = "Of each kind.", examples = "[120, 4]") List<BigDecimal> sessions,
      @Schema(
              description = "Whether it takes part in the kinds that one opts in to.",
              examples = "true")
          boolean optedIn) {

    Row {
      sessions = List.copyOf(sessions);
    }
  }

  @Override
  public Result calculate() {
    Worksheet sheet = new Worksheet(rows.stream().map(Row::participant).toList());
    Quantity optedIn =
        sheet
            .line("optedIn", "Tilvalgt")
            .in(YesNo.UNIT)
            .given(rows.stream().map(row -> row.optedIn() ? Fraction.ONE : Fraction.ZERO).toList());
    List<Quantity> costs = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      costs.add(cost(sheet, i, optedIn));
    }
    Quantity bill =
        sheet
            .line("bill", "Betaling i alt")
            .in(KRONER)
            .plus(
                costs.size() == 1
                    ? new Quantity[] {costs.getFirst(), Quantity.number(0)}
                    : costs.toArray(Quantity[]::new));
    Answer answer = new Answer(sheet).summed(bill);
    costs.forEach(answer::summed);
    return answer
        .column(optedIn)
        .result(
            SessionTariffs.KEY,
            SessionTariffs.NAME,
            new Named(
                "PER_SESSION",
                "Antal gange taksten for hver slags; tilvalg kun for dem, der har valgt det til"),
            Named.NOT_ROUNDED);
  }

  private Quantity cost(Worksheet sheet, int i, Quantity optedIn) {
    Kind kind = kinds.get(i);
    String number = "." + (i + 1);
    Quantity tariff =
        sheet
            .line("tariff" + number, "Takst, " + kind.name())
            .in(KRONER)
            .given(Fraction.of(kind.tariff()));
    Quantity sessions =
        sheet
            .line("sessions" + number, "Antal, " + kind.name())
            .given(rows.stream().map(row -> Fraction.of(row.sessions().get(i))).toList());
    return kind.byChoice()
        ? sheet
            .line("cost" + number, "Betaling, %s (tilvalg)".formatted(kind.name()))
            .in(KRONER)
            .times(sessions, tariff, optedIn)
        : sheet
            .line("cost" + number, "Betaling, " + kind.name())
            .in(KRONER)
            .times(sessions, tariff);
  }
}
