package dk.kkr.agenda.checks;

import java.util.List;

/** A text above the points that says something else than they: both are printed, one is decided. */
final class RecommendationDiffers implements ItemRule {

  @Override
  public CheckCode code() {
    return CheckCode.RECOMMENDATION_DIFFERS;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    Recommendation recommendation = Recommendation.of(item);
    if (recommendation == null) {
      return;
    }
    List<Recommendation.Differing> differing = recommendation.differing();
    differing.forEach(
        one ->
            report.add(
                item.place().inPoint(one.path()),
                "Indstillingens tekst siger det anderledes end punkt %s, og begge bliver trykt. Ret den ene, eller lad teksten slutte før punkterne."
                    .formatted(one.path()),
                one.text()));
    if (differing.isEmpty()) {
      recommendation
          .loose()
          .forEach(
              said ->
                  report.add(
                      recommendation.place(),
                      "Indstillingens tekst siger noget, som punkterne ikke siger, og begge bliver trykt. Skriv det i et punkt, eller lad teksten slutte før punkterne.",
                      said));
    }
  }
}
