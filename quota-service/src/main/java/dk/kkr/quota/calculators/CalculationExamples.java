package dk.kkr.quota.calculators;

/** One request for each calculator, as callers can send it; a test sends them all. */
final class CalculationExamples {

  static final String QUOTAS =
      """
      {"calculator": "refugee-quotas", "landstal": 40, "strategy": "PROPORTIONAL",
       "announcedOn": "2021-04-29", "source": "Regneeksempel", "synthetic": true,
       "rows": [
         {"name": "A", "region": "R1", "population": 500, "immigrants": 55, "familyReunified": 6},
         {"name": "B", "region": "R2", "population": 300, "immigrants": 15, "familyReunified": 2},
         {"name": "C", "region": "R1", "population": 100, "immigrants": 24, "familyReunified": 1},
         {"name": "D", "region": "R2", "population": 60, "immigrants": 4, "familyReunified": 1},
         {"name": "E", "region": "R2", "population": 40, "immigrants": 2, "familyReunified": 0}]}""";

  static final String PLACES =
      """
      {"calculator": "dimensioning", "total": 1881, "unit": "studiepladser",
       "key": {"kind": "PERCENTAGES"},
       "rows": [
         {"name": "A", "weight": 50}, {"name": "B", "weight": 30}, {"name": "C", "weight": 20}]}""";

  static final String COSTS =
      """
      {"calculator": "cost-sharing",
       "years": [
         {"year": 2019, "amount": 4930000,
          "adjustments": [{"text": "Mindreforbrug, der føres tilbage", "amount": -800000}]}],
       "key": {"kind": "INHABITANTS", "on": "2019-01-01"},
       "participants": {"council": "kkr-hovedstaden", "on": "2020-02-07"}}""";

  static final String HOURS =
      """
      {"calculator": "hours", "hoursEach": 34, "years": [2022, 2023],
       "participants": {"council": "kkr-hovedstaden", "on": "2021-06-16"}}""";

  static final String OVERHEAD =
      """
      {"calculator": "overhead", "targetPercent": 6, "on": "2020-02-07",
       "rows": [
         {"municipality": "Hørsholm", "indirectCost": 1200000, "base": 18500000},
         {"municipality": "Greve", "indirectCost": 900000, "base": 17000000}]}""";

  static final String TARIFFS =
      """
      {"calculator": "tariff-cap", "baseYear": 2019, "rates": [{"year": 2020, "percent": 2.8}],
       "rows": [
         {"name": "Botilbuddet Eksempel", "base": 2100, "costs": [2150]},
         {"name": "Dagtilbuddet Eksempel", "base": 950, "costs": [990]}]}""";

  static final String PROGRAMME =
      """
      {"calculator": "programme-cost", "priceFrom": 1000, "priceTo": 1500, "basis": "PERSON",
       "groupSize": 12, "on": "2020-02-07",
       "rows": [
         {"municipality": "Hørsholm", "persons": 40}, {"municipality": "Greve", "persons": 12}]}""";

  static final String SESSIONS =
      """
      {"calculator": "session-tariffs", "on": "2020-02-07",
       "kinds": [
         {"name": "Behandling i hjemmet", "tariff": 450},
         {"name": "Særlig behandling", "tariff": 900, "optIn": true}],
       "rows": [
         {"municipality": "Hørsholm", "sessions": [120, 4], "optedIn": true},
         {"municipality": "Greve", "sessions": [80, 0]}]}""";

  static final String SEATS =
      """
      {"calculator": "seats", "seats": 7, "method": "D_HONDT",
       "lists": [
         {"name": "Valgforbund A", "votes": 53000}, {"name": "Valgforbund B", "votes": 24000},
         {"name": "Valgforbund C", "votes": 23000}]}""";

  private CalculationExamples() {}
}
