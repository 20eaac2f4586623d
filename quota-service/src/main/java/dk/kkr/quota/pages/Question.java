package dk.kkr.quota.pages;

import dk.kkr.quota.worksheet.DanishNumbers;
import dk.kkr.quota.worksheet.Result;

/** What people ask about a number. */
final class Question {

  private Question() {}

  /** In Danish; of one who is in a tie that waits for a lot the number is not settled. */
  static String about(Result result, Result.Row row) {
    String value = DanishNumbers.of(row.values().getFirst(), result.columns().getFirst().unit());
    boolean open =
        result.ties().stream()
            .anyMatch(tie -> tie.to().isEmpty() && tie.among().contains(row.key()));
    return open
        ? "Hvorfor har %s foreløbig %s?".formatted(row.name(), seats(value))
        : about(result.calculator(), row.name(), value);
  }

  private static String seats(String value) {
    return value.equals("1") ? "1 plads" : value + " pladser";
  }

  private static String about(String calculator, String name, String value) {
    return switch (calculator) {
      case "refugee-quotas", "agreement" -> "Hvorfor er kvoten for %s %s?".formatted(name, value);
      case "dimensioning" -> "Hvorfor får %s %s?".formatted(name, value);
      case "seats" -> "Hvorfor får %s %s?".formatted(name, seats(value));
      case "cost-sharing", "session-tariffs" -> "Hvorfor skal %s betale %s?".formatted(name, value);
      case "programme-cost" -> "Hvorfor koster det %s op til %s?".formatted(name, value);
      case "hours" -> "Hvorfor skal %s bidrage med %s?".formatted(name, value);
      default -> "Hvordan er tallene for %s regnet ud?".formatted(name);
    };
  }
}
