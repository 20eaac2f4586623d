package dk.kkr.agenda.checks;

import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.importing.Verb;
import dk.kkr.reference.dates.DanishDates;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request that nobody can be held to: it names nobody, or no day. */
final class RequestIncomplete implements ItemRule {

  private static final Pattern NOBODY =
      Pattern.compile("(?<!\\p{L})(?:beder|anmoder|opfordrer)\\s(?:om|til)(?!\\p{L})");
  private static final Pattern SOME_TIME =
      Pattern.compile(
          "(?<!\\p{L})(?:næste møde|foråret|sommeren|efteråret|vinteren|årsskiftet|udgangen af|løbende|årligt|hvert år)(?!\\p{L})");

  @Override
  public CheckCode code() {
    return CheckCode.REQUEST_INCOMPLETE;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    for (CheckedItem.PathPoint each : item.points()) {
      Point point = each.point();
      String missing = asks(point) ? missing(frame, point) : null;
      if (missing != null) {
        report.add(
            item.place().inPoint(each.path()),
            "Anmodningen siger ikke, %s. Skriv det ind, så der kan følges op.".formatted(missing),
            point.text());
      }
    }
  }

  private static boolean asks(Point point) {
    return point.leaf()
        && (point.verbs().contains(Verb.REQUEST) || point.verbs().contains(Verb.URGE));
  }

  private static @Nullable String missing(CheckedAgenda.Frame frame, Point point) {
    String text = Sentences.lower(point.text());
    boolean nobody = point.addressees().isEmpty() && NOBODY.matcher(text).find();
    boolean never =
        point.dueOn() == null
            && !SOME_TIME.matcher(text).find()
            && (frame.date() == null
                    ? DanishDates.find(point.text())
                    : DanishDates.find(point.text(), frame.date()))
                .isEmpty();
    if (nobody) {
      return never ? "hvem der skal gøre det, og hvornår" : "hvem der skal gøre det";
    }
    return never ? "hvornår det skal være gjort" : null;
  }
}
