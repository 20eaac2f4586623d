package dk.kkr.quota.calculators;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.kkr.apportionment.Contender;
import dk.kkr.apportionment.Divisors;
import dk.kkr.apportionment.Election;
import dk.kkr.apportionment.Election.Decided;
import dk.kkr.apportionment.Election.TieToBeDrawn;
import dk.kkr.apportionment.Election.Won;
import dk.kkr.apportionment.Fraction;
import dk.kkr.apportionment.HighestAverages;
import dk.kkr.quota.calculators.Seats.Contesting;
import dk.kkr.quota.calculators.Seats.Drawn;
import dk.kkr.quota.tables.Faults;
import dk.kkr.quota.worksheet.Answer;
import dk.kkr.quota.worksheet.Finding;
import dk.kkr.quota.worksheet.Named;
import dk.kkr.quota.worksheet.Operation;
import dk.kkr.quota.worksheet.Quantity;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Tie;
import dk.kkr.quota.worksheet.Worksheet;
import dk.kkr.quota.worksheet.YesNo;
import dk.kkr.reference.dates.DanishDates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/**
 * Seats, method and votes.
 *
 * @param seats to share out
 * @param method the divisors
 * @param lists who stands
 * @param lot that was drawn; null for none
 */
@Schema(
    name = "SeatsInputs",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = Seats.KEY),
    description = "Seats, method and votes.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeatsInputs(
    @Schema(description = "To share out.", examples = "5") int seats,
    @Schema(description = "The divisors.", examples = "D_HONDT") Divisors method,
    @Schema(description = "Who stands.") List<Contesting> lists,
    @Schema(description = "That was drawn; null for none.") @Nullable Drawn lot)
    implements Inputs {

  SeatsInputs {
    lists = List.copyOf(lists);
  }

  /** A lot goes with a tie, and settles it. */
  void checkLot(Faults faults) {
    Drawn drawn = lot;
    if (drawn == null) {
      return;
    }
    if (!(elect() instanceof TieToBeDrawn tie)) {
      faults.at("/lot", "does not belong here: there is no tie to be drawn");
    } else if (drawn.winners().size() != tie.open()
        || new HashSet<>(drawn.winners()).size() != tie.open()
        || !tie.among().containsAll(drawn.winners())) {
      faults.at(
          "/lot/winners",
          "must name %d of %s, each at most once".formatted(tie.open(), tie.among()));
    }
  }

  private Election elect() {
    return HighestAverages.elect(
        method,
        seats,
        lists.stream()
            .map(list -> new Contender(list.name(), list.votes().longValueExact(), list.most()))
            .toList());
  }

  @Override
  public Result calculate() {
    Worksheet sheet = new Worksheet(lists.stream().map(Seats::participant).toList());
    Election election = elect();
    if (election instanceof TieToBeDrawn tie && lot != null) {
      election = tie.drawn(lot.lot());
    }
    List<Fraction> won = election.won().stream().map(one -> Fraction.of(one.seats())).toList();
    Quantity seatsQuantity = sheet.line("seats", "Pladser").given(Fraction.of(seats));
    Quantity votes =
        sheet
            .line("votes", "Stemmer")
            .given(lists.stream().map(list -> Fraction.of(list.votes())).toList());
    List<Quantity> quotients = quotients(sheet, votes, election);
    Quantity last = lastSeat(sheet, seatsQuantity, quotients);
    List<Quantity> operands = new ArrayList<>(List.of(seatsQuantity, lotColumn(sheet, election)));
    operands.addAll(quotients);
    Quantity result = sheet.line("won", "Vundne pladser").found(Operation.SEATS_WON, operands, won);
    Quantity given = sheet.line("given", "Fordelte pladser").sum(result);
    Quantity open = sheet.line("open", "Ikke fordelte pladser").minus(seatsQuantity, given);
    Answer answer =
        new Answer(sheet)
            .summed(result)
            .summed(votes)
            .figure(seatsQuantity)
            .figure(open)
            .figure(last);
    tell(answer, election);
    return answer.result(
        Seats.KEY,
        Seats.NAME,
        method == Divisors.D_HONDT
            ? new Named(
                "D_HONDT",
                "d'Hondts metode: stemmerne deles med 1, 2, 3 og så videre, og de største kvotienter får en plads")
            : new Named(
                "SAINTE_LAGUE",
                "Sainte-Laguës metode: stemmerne deles med 1, 3, 5 og så videre; kun til sammenligning"),
        Named.NOT_ROUNDED);
  }

  /** Without a tie there is no lot to speak of. */
  private Quantity lotColumn(Worksheet sheet, Election election) {
    Drawn drawn = lot;
    if (drawn == null) {
      return election instanceof TieToBeDrawn
          ? sheet.line("lot", "Lodtrækning").in(YesNo.OPEN).given(Fraction.ZERO)
          : Quantity.number(0);
    }
    return sheet
        .line("lot", "Vandt lodtrækningen")
        .in(YesNo.UNIT)
        .noting(
            "Trukket %s af %s; til stede: %s"
                .formatted(DanishDates.format(drawn.drawnOn()), drawn.drawnBy(), drawn.witness()))
        .given(
            lists.stream()
                .map(list -> drawn.winners().contains(list.name()) ? Fraction.ONE : Fraction.ZERO)
                .toList());
  }

  private Quantity lastSeat(Worksheet sheet, Quantity number, List<Quantity> quotients) {
    List<Quantity> operands = new ArrayList<>(List.of(number));
    operands.addAll(quotients);
    List<Fraction> winning =
        quotients.stream()
            .flatMap(quotient -> quotient.values().stream())
            .filter(quotient -> quotient.signum() > 0)
            .sorted(Comparator.reverseOrder())
            .limit(seats)
            .toList();
    Quantity exact =
        sheet
            .line("lastSeat", "Mindste kvotient, der giver en plads, før afrunding")
            .found(
                Operation.LAST_SEAT,
                operands,
                List.of(winning.isEmpty() ? Fraction.ZERO : winning.getLast()));
    return sheet.line("lastSeatShown", "Mindste kvotient, der giver en plads").rounded(exact, 2);
  }

  /** One more than anybody won, so that the first quotient that won nothing stands there too. */
  private List<Quantity> quotients(Worksheet sheet, Quantity votes, Election election) {
    int most = election.won().stream().mapToInt(Won::seats).max().orElse(0) + 1;
    boolean limited = lists.stream().anyMatch(list -> list.candidates() != null);
    Quantity candidates =
        limited
            ? sheet
                .line("candidates", "Kandidater")
                .given(
                    lists.stream().map(list -> Fraction.of(Math.min(list.most(), seats))).toList())
            : null;
    List<Quantity> quotients = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      Quantity divisor = Quantity.number(method.after(i));
      String number = "." + (i + 1);
      String label = "Stemmer delt med " + divisor.ref();
      if (candidates == null) {
        quotients.add(sheet.line("quotient" + number, label).dividedBy(votes, divisor));
      } else {
        Quantity stands =
            sheet
                .line("stands" + number, "Har kandidat nummer " + (i + 1))
                .in(YesNo.UNIT)
                .atMost(Quantity.number(i + 1), candidates);
        Quantity all = sheet.line("divided" + number, label).dividedBy(votes, divisor);
        quotients.add(
            sheet
                .line("quotient" + number, label + ", hvis der er en kandidat")
                .times(all, stands));
      }
    }
    return quotients;
  }

  private void tell(Answer answer, Election election) {
    for (Election.Step step : election.steps()) {
      if (step instanceof Election.Step.Tied tied) {
        answer.ties(
            List.of(
                new Tie(
                    "won",
                    tied.among(),
                    tied.open(),
                    lot == null ? List.of() : lot.winners(),
                    lot == null
                        ? "Afgøres ved lodtrækning, som skal skrives ned"
                        : "Lodtrækning " + DanishDates.format(lot.drawnOn()))));
      }
    }
    if (election instanceof TieToBeDrawn tie) {
      answer.finding(
          Finding.of(
              Finding.LOT_NEEDED,
              "Resultatet er ikke endeligt: %s skal afgøres ved lodtrækning mellem %s."
                  .formatted(
                      tie.open() == 1 ? "Én plads" : tie.open() + " pladser",
                      listed(tie.among()))));
    } else if (election instanceof Decided decided && decided.vacant() > 0) {
      answer.finding(
          Finding.of(
              "VACANT",
              "%s: %s"
                  .formatted(
                      decided.vacant() == 1
                          ? "1 plads står tom"
                          : decided.vacant() + " pladser står tomme",
                      lists.stream().allMatch(list -> list.votes().signum() == 0)
                          ? "ingen har fået stemmer"
                          : "der er ikke flere kandidater")));
    }
  }

  /** Of a tie, so at least two. */
  private static String listed(List<String> names) {
    return String.join(", ", names.subList(0, names.size() - 1)) + " og " + names.getLast();
  }
}
