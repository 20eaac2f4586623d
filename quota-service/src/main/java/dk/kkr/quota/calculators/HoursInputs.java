package dk.kkr.quota.calculators;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.worksheet.Answer;
import dk.kkr.quota.worksheet.Named;
import dk.kkr.quota.worksheet.Quantity;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Worksheet;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * Hours, years and who takes part.
 *
 * @param hoursEach of each participant in a year
 * @param years the years
 * @param participants who takes part
 */
@Schema(
    name = "HoursInputs",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = Hours.KEY),
    description = "Hours, years and who takes part.")
record HoursInputs(
    @Schema(description = "Of each participant in a year.", examples = "34") BigDecimal hoursEach,
    @Schema(description = "The years.", examples = "[2022, 2023]") List<Integer> years,
    @Schema(description = "Who takes part.") List<Participant> participants)
    implements Inputs {

  private static final String HOURS = "timer";

  HoursInputs {
    years = List.copyOf(years);
    participants = List.copyOf(participants);
  }

  @Override
  public Result calculate() {
    Worksheet sheet = new Worksheet(participants);
    Quantity each =
        sheet
            .line("hoursEach", "Timer om året")
            .in(HOURS)
            .given(Collections.nCopies(participants.size(), Fraction.of(hoursEach)));
    Quantity number = sheet.line("years", "Antal år").in("år").given(Fraction.of(years.size()));
    Quantity perYear =
        sheet.line("hoursPerYear", "Timer om året, alle tilsammen").in(HOURS).sum(each);
    Quantity own = sheet.line("hours", "Timer i hele perioden").in(HOURS).times(each, number);
    Quantity all =
        sheet.line("hoursInAll", "Timer i hele perioden, alle tilsammen").in(HOURS).sum(own);
    return new Answer(sheet)
        .summed(own)
        .summed(each)
        .figure(number)
        .figure(perYear)
        .figure(all)
        .result(
            Hours.KEY,
            Hours.NAME,
            new Named("HOURS", "Timer pr. deltager om året × antal år"),
            Named.NOT_ROUNDED);
  }
}
