package dk.kkr.agenda.reading;

import dk.kkr.agenda.decisions.Condition;
import dk.kkr.agenda.decisions.ResultView;
import dk.kkr.agenda.items.PointView;
import dk.kkr.agenda.reading.AgendaPage.Decided;
import dk.kkr.reference.dates.DanishDates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came out of a point, in words. */
final class Decisions {

  private Decisions() {}

  /**
   * The result of a point in words.
   *
   * @param version number of the version that is read; null for the working copy
   */
  static @Nullable Decided of(PointView point, @Nullable Integer version) {
    ResultView result = point.result();
    if (result == null) {
      return null;
    }
    return result.confirmed()
        ? new Decided(
            outcome(result), Prose.of(result.decidedText()), notes(result, point.words(), version))
        : new Decided(withdrawn(result), List.of(), List.of());
  }

  private static String outcome(ResultView result) {
    StringBuilder words = new StringBuilder(DanishWords.outcome(result.outcome()));
    if (result.decidedOn() != null) {
      words.append(" den ").append(DanishDates.format(result.decidedOn()));
    }
    if ("VOTE".equals(result.mode())) {
      words.append(" ved afstemning");
    }
    return words.toString();
  }

  private static String withdrawn(ResultView result) {
    String when =
        result.withdrawnOn() == null ? "" : " den " + DanishDates.format(result.withdrawnOn());
    String why = result.withdrawalReason() == null ? "" : ": " + result.withdrawalReason();
    return "Beslutningen er trukket tilbage" + when + why;
  }

  private static List<String> notes(ResultView result, String now, @Nullable Integer version) {
    List<String> notes = new ArrayList<>();
    if (result.derived()) {
      notes.add("Følger af underpunkterne.");
    }
    if (!result.conditions().isEmpty() && result.force() != null) {
      force(result.force(), notes);
    }
    conditions(result.conditions())
        .forEach((what, who) -> notes.add("%s: %s.".formatted(what, who)));
    if (result.differsFrom(now)) {
      notes.add(
          "Besluttet på version %d af dagsordenen, hvor der stod: „%s“"
              .formatted(result.agendaVersion(), result.proposedText()));
    } else if (version != null && result.agendaVersion() != version) {
      notes.add("Besluttet på version %d af dagsordenen.".formatted(result.agendaVersion()));
    }
    return notes;
  }

  private static void force(String force, List<String> notes) {
    switch (force) {
      case "CONDITIONAL" -> notes.add("Betinget: der mangler svar på forbehold.");
      case "IN_FORCE" -> notes.add("I kraft: der mangler ingen svar på forbehold.");
      case "LAPSED" -> notes.add("Bortfaldet: alle har svaret nej.");
      default -> {
        // Nothing follows from it.
      }
    }
  }

  /** Who has answered what, by what it is about: often the same of many municipalities. */
  private static Map<String, String> conditions(List<Condition> conditions) {
    return conditions.stream()
        .collect(
            Collectors.groupingBy(
                condition -> condition.subject() + ", " + state(condition.state()),
                LinkedHashMap::new,
                Collectors.mapping(Decisions::party, Collectors.joining(", "))));
  }

  private static String party(Condition condition) {
    return condition.resolvedOn() == null
        ? condition.party().name()
        : "%s (%s)".formatted(condition.party().name(), DanishDates.format(condition.resolvedOn()));
  }

  private static String state(String state) {
    return switch (state) {
      case "OPEN" -> "mangler svar";
      case "GRANTED" -> "har sagt ja";
      case "REFUSED" -> "har sagt nej";
      default -> state;
    };
  }
}
