package dk.kkr.quota.agreements;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.worksheet.Answer;
import dk.kkr.quota.worksheet.Finding;
import dk.kkr.quota.worksheet.Named;
import dk.kkr.quota.worksheet.Quantity;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Worksheet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of an agreement as a calculation that explains itself. */
final class AgreementSheet {

  private static final String PERSONS = "personer";

  private AgreementSheet() {}

  static Result of(Agreement agreement) {
    List<TableRow> rows = agreement.table().rows();
    Worksheet sheet =
        new Worksheet(rows.stream().map(row -> new Participant(row.code(), row.name())).toList());
    Quantity calculated =
        given(sheet, "calculated", "Udmeldt kvote", null, rows, TableRow::calculated);
    Quantity away =
        given(sheet, "givenAway", "Afgivet", transfers(agreement), rows, TableRow::givenAway);
    Quantity over = given(sheet, "takenOver", "Overtaget", null, rows, TableRow::takenOver);
    Quantity kept =
        sheet.line("kept", "Udmeldt kvote uden det afgivne").in(PERSONS).minus(calculated, away);
    Quantity current = sheet.line("current", "Kvote efter aftalen").in(PERSONS).plus(kept, over);
    Quantity possible = possible(sheet, calculated, rows, agreement.transfers());
    Answer answer =
        new Answer(sheet)
            .summed(current)
            .summed(calculated)
            .summed(away)
            .summed(over)
            .summed(possible)
            .figure(sheet.line("regionTotal", "Regionskvote").in(PERSONS).sum(calculated));
    agreement
        .warnings()
        .forEach(
            warning ->
                answer.finding(
                    new Finding(warning.code().name(), warning.text(), warning.municipality())));
    return answer.result(
        "agreement",
        "Aftale om flygtningekvoter",
        new Named(
            "TRANSFERS",
            "Den udmeldte kvote, minus det kommunen afgiver, plus det den overtager, ved de"
                + " overdragelser, der gælder"),
        Named.NOT_ROUNDED);
  }

  private static Quantity possible(
      Worksheet sheet, Quantity calculated, List<TableRow> rows, List<Transfer> transfers) {
    List<Transfer> open = transfers.stream().filter(one -> one.state().possible()).toList();
    Quantity away =
        given(
            sheet,
            "mayGive",
            "Kan afgive",
            "Overdragelser, der gælder eller kan komme til det; af et spænd det meste",
            rows,
            row -> most(open, one -> one.from().equals(row.code())));
    Quantity over =
        given(
            sheet,
            "mayTake",
            "Kan overtage",
            null,
            rows,
            row -> most(open, one -> one.to().equals(row.code())));
    Quantity kept =
        sheet
            .line("mayKeep", "Udmeldt kvote uden det, der kan afgives")
            .in(PERSONS)
            .minus(calculated, away);
    return sheet
        .line("possible", "Hvis alle svarer ja")
        .in(PERSONS)
        .noting("Hvis alle, der ikke har svaret, siger ja, og der overtages mest muligt")
        .plus(kept, over);
  }

  private static int most(List<Transfer> transfers, Predicate<Transfer> which) {
    return transfers.stream().filter(which).mapToInt(Transfer::most).sum();
  }

  private static Quantity given(
      Worksheet sheet,
      String key,
      String label,
      @Nullable String note,
      List<TableRow> rows,
      ToIntFunction<TableRow> number) {
    return sheet
        .line(key, label)
        .in(PERSONS)
        .noting(note)
        .given(rows.stream().map(row -> Fraction.of(number.applyAsInt(row))).toList());
  }

  private static @Nullable String transfers(Agreement agreement) {
    String held =
        agreement.transfers().stream()
            .filter(transfer -> transfer.state().holds())
            .map(
                transfer ->
                    "%s til %s"
                        .formatted(
                            agreement.quotas().name(transfer.from()),
                            agreement.quotas().name(transfer.to())))
            .collect(Collectors.joining(", "));
    return held.isEmpty() ? null : "Overdragelser, der gælder: " + held;
  }
}
