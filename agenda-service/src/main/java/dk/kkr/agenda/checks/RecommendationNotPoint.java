package dk.kkr.agenda.checks;

/** An entry of a list in a recommendation's text that is no point: nobody decides it. */
final class RecommendationNotPoint implements ItemRule {

  @Override
  public CheckCode code() {
    return CheckCode.RECOMMENDATION_NOT_A_POINT;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    Recommendation recommendation = Recommendation.of(item);
    if (recommendation != null
        && recommendation.differing().isEmpty()
        && recommendation.loose().isEmpty()) {
      recommendation
          .entriesWithoutPoint()
          .forEach(
              entry ->
                  report.add(
                      recommendation.place(),
                      "Indstillingens tekst har noget på sin liste, som ikke er et af punkterne, så ingen tager stilling til det. Gør det til et punkt, eller tag det ud.",
                      entry));
    }
  }
}
