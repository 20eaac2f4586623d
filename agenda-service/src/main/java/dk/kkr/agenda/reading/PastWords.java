package dk.kkr.agenda.reading;

import dk.kkr.agenda.importing.ImportedParticipant.Presence;
import dk.kkr.agenda.pastminutes.PastDecision;
import dk.kkr.agenda.pastminutes.PastMinutesView;
import dk.kkr.agenda.pastminutes.PastParticipant;
import dk.kkr.agenda.reading.AgendaPage.Passage;
import dk.kkr.agenda.reading.AgendaPage.Past;
import dk.kkr.agenda.reading.AgendaPage.Section;
import dk.kkr.agenda.reading.SheetTable.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What minutes from a file tell, in words that say where they come from. */
final class PastWords {

  private static final Locale DANISH = Locale.of("da", "DK");

  private PastWords() {}

  /** Who took part, as a section before all others; none without a list. */
  static Stream<Section> participants(@Nullable PastMinutesView minutes) {
    if (minutes == null || minutes.participants().isEmpty()) {
      return Stream.of();
    }
    return Stream.of(
        new Section(
            "deltagere",
            "",
            "Deltagere ifølge referatet",
            new Past(
                "Læst fra referatets deltagerfortegnelse.",
                List.of(),
                List.of(
                    new SheetTable(
                        "deltagere-tabel",
                        "Deltagere",
                        Stream.of("Navn", "Fra", "Deltog").map(PastWords::cell).toList(),
                        minutes.participants().stream().map(PastWords::row).toList(),
                        List.of(),
                        true))),
            List.of()));
  }

  private static List<Cell> row(PastParticipant one) {
    String from =
        Stream.of(office(one.role()), one.organisation(), one.party())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    String instead = one.substituteFor() == null ? "" : ", for " + one.substituteFor();
    return List.of(cell(one.name()), cell(from), cell(presence(one.presence()) + instead));
  }

  // "Borgmester" at the beginning of a line of the file is no name.
  private static @Nullable String office(@Nullable String role) {
    return role == null || role.isEmpty() || role.equals(role.toUpperCase(DANISH))
        ? role
        : role.substring(0, 1).toLowerCase(DANISH) + role.substring(1);
  }

  private static Cell cell(String text) {
    return new Cell(text, false);
  }

  private static String presence(@Nullable Presence presence) {
    return switch (presence) {
      case null -> "fremgår ikke";
      case PRESENT -> "ja";
      case ABSENT -> "nej";
      case EXCUSED -> "afbud";
    };
  }

  /** What stands under a section. */
  static @Nullable Past of(@Nullable PastDecision decision) {
    return decision == null
        ? null
        : new Past(DanishWords.PAST_DECISION + ":", Prose.of(decision.text()), List.of());
  }

  /** What stands under an item, as its last passage. */
  static Stream<Passage> passage(@Nullable PastDecision decision) {
    return decision == null
        ? Stream.of()
        : Stream.of(Passage.text(null, DanishWords.PAST_DECISION, Prose.of(decision.text())));
  }
}
