package dk.kkr.quota.pages;

import dk.kkr.quota.worksheet.DanishNumbers;
import dk.kkr.quota.worksheet.Exact;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The quotients by which seats were given, all in one table. */
final class Quotients {

  /** So many fit beside each other. */
  private static final int MOST = 12;

  private static final String WON = "won";
  private static final String QUOTIENT = "quotient.";

  private Quotients() {}

  /** Of a result of seats. */
  static Optional<PageHead.Listing> of(Result result) {
    List<Step> quotients =
        result.steps().stream()
            .filter(step -> step.quantity().startsWith(QUOTIENT))
            .limit(MOST)
            .toList();
    Step won = result.step(WON).orElse(null);
    if (won == null || quotients.isEmpty()) {
      return Optional.empty();
    }
    List<String> columns = new ArrayList<>(List.of("Navn"));
    quotients.forEach(
        step -> columns.add(step.label().replaceFirst("^Stemmer d", "D").replaceFirst(",.*", "")));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < result.rows().size(); i++) {
      List<String> cells = new ArrayList<>(List.of(result.rows().get(i).name()));
      int seats = Exact.parse(won.values().get(i)).floor().intValueExact();
      for (int number = 0; number < quotients.size(); number++) {
        String quotient = DanishNumbers.of(Exact.parse(quotients.get(number).values().get(i)));
        cells.add(number < seats ? quotient + " ✓" : quotient);
      }
      rows.add(cells);
    }
    return Optional.of(
        new PageHead.Listing(
            "kvotienter", "Kvotienter (✓ gav en plads)", columns, rows, "Der er ingen."));
  }
}
