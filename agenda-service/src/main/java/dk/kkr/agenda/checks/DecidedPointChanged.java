package dk.kkr.agenda.checks;

import dk.kkr.agenda.checks.CheckedItem.PathPoint;
import dk.kkr.agenda.decisions.DecidedPoint;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A point that says something else than what the council decided on, or is gone: whoever reads the
 * new version would take the decision for one on the new words.
 */
final class DecidedPointChanged implements Rule {

  /** A point where it stands. */
  private record Standing(CheckPlace place, PathPoint point) {}

  @Override
  public CheckCode code() {
    return CheckCode.DECIDED_POINT_CHANGED;
  }

  @Override
  public void check(CheckedAgenda agenda, Report report) {
    if (agenda.decided().isEmpty()) {
      return;
    }
    Map<UUID, CheckPlace> items = new HashMap<>();
    Map<UUID, Standing> points = new HashMap<>();
    for (CheckedItem item : agenda.items()) {
      items.put(item.id(), item.place());
      item.points()
          .forEach(each -> points.put(each.point().id(), new Standing(item.place(), each)));
    }
    for (DecidedPoint decided : agenda.decided()) {
      Standing now = points.get(decided.pointId());
      if (now == null) {
        report.add(
            items.getOrDefault(decided.itemId(), CheckPlace.AGENDA),
            "Rådet har truffet beslutning om et punkt, som ikke længere står på dagsordenen. Sæt det ind igen, eller genåbn beslutningen først.",
            decided.words());
      } else if (!Recommendation.same(decided.words(), now.point().point().words())) {
        report.add(
            now.place().inPoint(now.point().path()),
            "Rådet har truffet beslutning om punktet med andre ord: „%s“. Skriv dem igen, eller genåbn beslutningen først."
                .formatted(decided.words()),
            now.point().point().words());
      }
    }
  }
}
