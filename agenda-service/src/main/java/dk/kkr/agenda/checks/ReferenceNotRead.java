package dk.kkr.agenda.checks;

import dk.kkr.agenda.references.Markers;
import dk.kkr.platform.json.EventJson;
import java.util.Map;

/** A marker where none is read, such as in a title: it would be printed as it stands. */
final class ReferenceNotRead implements ItemRule {

  @Override
  public CheckCode code() {
    return CheckCode.REFERENCE_NOT_READ;
  }

  // Where markers are read, none is left in what is shown.
  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    Markers.in(EventJson.write(Markers.shown(item.content(), Map.of())))
        .forEach(
            id ->
                report.add(
                    item.place(),
                    "Henvisninger skrives i tekster. I titler, overskrifter, navne og bilag ville de blive trykt, som de står. Skriv punktets nummer, eller tag henvisningen ud.",
                    Markers.of(id)));
  }
}
