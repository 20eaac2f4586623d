package dk.kkr.quota.calculators;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.calculators.ProgrammeCost.Basis;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.worksheet.Answer;
import dk.kkr.quota.worksheet.Named;
import dk.kkr.quota.worksheet.Quantity;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Worksheet;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * Prices and persons.
 *
 * @param priceFrom lowest price
 * @param priceTo highest price
 * @param basis what the price is for
 * @param groupSize persons in a group at most
 * @param rows one for each
 */
@Schema(
    name = "ProgrammeCostInputs",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = ProgrammeCost.KEY),
    description = "Prices and persons.")
record ProgrammeCostInputs(
    @Schema(description = "Lowest price.", examples = "1000") BigDecimal priceFrom,
    @Schema(description = "Highest price.", examples = "1500") BigDecimal priceTo,
    @Schema(description = "What the price is for.", examples = "PERSON") Basis basis,
    @Schema(description = "Persons in a group at most.", examples = "12") int groupSize,
    @Schema(description = "One for each.") List<Row> rows)
    implements Inputs {

  private static final String KRONER = "kr.";

  ProgrammeCostInputs {
    rows = List.copyOf(rows);
  }

  /**
   * The persons of one.
   *
   * @param participant who
   * @param persons a whole number
   */
  @Schema(name = "ProgrammeInput", description = "The persons of one.")
  record Row(
      @Schema(description = "Who.") Participant participant,
      @Schema(description = "A whole number.", examples = "40") BigDecimal persons) {}

  @Override
  public Result calculate() {
    Worksheet sheet = new Worksheet(rows.stream().map(Row::participant).toList());
    Quantity persons =
        sheet
            .line("persons", "Personer")
            .in("personer")
            .given(rows.stream().map(row -> Fraction.of(row.persons())).toList());
    Quantity size =
        sheet
            .line("groupSize", "Personer på et hold, højst")
            .in("personer")
            .given(Fraction.of(groupSize));
    Quantity exact =
        sheet.line("groupsExact", "Personer delt med holdets størrelse").dividedBy(persons, size);
    Quantity groups = sheet.line("groups", "Hold").in("hold").roundedUp(exact);
    Quantity low = sheet.line("priceFrom", "Laveste pris").in(KRONER).given(Fraction.of(priceFrom));
    Quantity high = sheet.line("priceTo", "Højeste pris").in(KRONER).given(Fraction.of(priceTo));
    Quantity priced = basis == Basis.PERSON ? persons : groups;
    Quantity from = sheet.line("costFrom", "Laveste udgift").in(KRONER).times(priced, low);
    Quantity to = sheet.line("costTo", "Højeste udgift").in(KRONER).times(priced, high);
    return new Answer(sheet)
        .summed(to)
        .summed(from)
        .summed(persons)
        .summed(groups)
        .figure(low)
        .figure(high)
        .figure(size)
        .result(
            ProgrammeCost.KEY,
            ProgrammeCost.NAME,
            basis == Basis.PERSON
                ? new Named("PER_PERSON", "Prisen er pr. person")
                : new Named("PER_GROUP", "Prisen er pr. hold"),
            new Named("GROUPS_UP", "Antal hold rundes op; kroner afrundes ikke"));
  }
}
