package dk.kkr.agenda.checks;

import dk.kkr.agenda.checks.CheckedItem.PathPoint;
import dk.kkr.agenda.importing.PointVerbs;
import dk.kkr.agenda.importing.Verb;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A point that asks for something else than its words: it is decided by what it asks for. */
final class VerbDiffers implements ItemRule {

  private static final Set<Verb> CONSENT =
      Set.of(Verb.APPROVE, Verb.APPROVE_AND_FORWARD, Verb.ENDORSE, Verb.ADOPT, Verb.RESOLVE);

  @Override
  public CheckCode code() {
    return CheckCode.VERB_DIFFERS;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    for (PathPoint each : item.points()) {
      List<Verb> asked = each.point().verbs().stream().filter(verb -> verb != Verb.OTHER).toList();
      List<Verb> said =
          asked.isEmpty()
              ? List.of()
              : PointVerbs.of(each.point().text()).stream()
                  .filter(verb -> verb != Verb.OTHER)
                  .toList();
      if (!said.isEmpty() && Collections.disjoint(acts(asked), acts(said))) {
        report.add(
            item.place().inPoint(each.path()),
            "Punktets ord beder om noget andet end det, punktet er mærket med. Ret det, der er forkert.",
            each.point().text());
      }
    }
  }

  /** To approve, to adopt and the like are one: a council says yes or no. */
  private static Set<Verb> acts(List<Verb> verbs) {
    return verbs.stream()
        .map(verb -> CONSENT.contains(verb) ? Verb.APPROVE : verb)
        .collect(Collectors.toSet());
  }
}
