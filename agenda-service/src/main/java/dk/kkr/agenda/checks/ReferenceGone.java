package dk.kkr.agenda.checks;

import dk.kkr.agenda.references.Markers;

/** A marker that leads to an item which is not on the agenda: nobody can read where to look. */
final class ReferenceGone implements ItemRule {

  @Override
  public CheckCode code() {
    return CheckCode.REFERENCE_GONE;
  }

  // The numbers of items on the agenda stand in the texts already: what is left leads nowhere.
  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    for (Passage passage : item.passages()) {
      Markers.in(passage.text())
          .forEach(
              id ->
                  report.add(
                      passage.place(),
                      "Teksten henviser til et punkt, der ikke står på dagsordenen. Ret henvisningen, eller tag den ud.",
                      Markers.of(id)));
    }
  }
}
