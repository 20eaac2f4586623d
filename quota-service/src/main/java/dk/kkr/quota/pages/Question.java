package dk.kkr.quota.pages;

/** What people ask about a number. */
final class Question {

  private Question() {}

  /**
   * In Danish.
   *
   * @param calculator key of the calculator
   * @param name of the participant
   * @param value its first number, with its unit
   */
  static String about(String calculator, String name, String value) {
    return switch (calculator) {
      case "refugee-quotas", "agreement", "dimensioning" ->
          "Hvorfor får %s %s?".formatted(name, value);
      case "seats" ->
          "Hvorfor får %s %s?".formatted(name, value.equals("1") ? "1 plads" : value + " pladser");
      case "cost-sharing", "session-tariffs" -> "Hvorfor skal %s betale %s?".formatted(name, value);
      case "programme-cost" -> "Hvorfor koster det %s op til %s?".formatted(name, value);
      case "hours" -> "Hvorfor skal %s lægge %s?".formatted(name, value);
      default -> "Hvordan er tallene for %s regnet ud?".formatted(name);
    };
  }
}
