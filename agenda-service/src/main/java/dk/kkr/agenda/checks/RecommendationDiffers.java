package dk.kkr.agenda.checks;

/** A point that the text above it says in other words: both are printed, and one is decided. */
final class RecommendationDiffers implements ItemRule {

  @Override
  public CheckCode code() {
    return CheckCode.RECOMMENDATION_DIFFERS;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    Recommendation recommendation = Recommendation.of(item);
    if (recommendation != null) {
      recommendation
          .differing()
          .forEach(
              one ->
                  report.add(
                      item.place().inPoint(one.path()),
                      "Indstillingens tekst siger det anderledes end punkt %s, og begge bliver trykt. Ret den ene, eller lad teksten slutte før punkterne."
                          .formatted(one.path()),
                      one.text()));
    }
  }
}
