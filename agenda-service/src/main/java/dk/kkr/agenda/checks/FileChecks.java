package dk.kkr.agenda.checks;

import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.agenda.importing.ImportedMeeting;
import dk.kkr.agenda.importing.ImportedSection;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks what was read from a file. */
public final class FileChecks {

  private FileChecks() {}

  /**
   * Checks a file by itself, with the borrowed rule of dispatch: nothing is known of other meetings
   * of the council. Where the file does not say whose meeting it is, or when, what rests on that is
   * not checked.
   */
  public static CheckResult of(ImportedAgenda agenda, ReferenceData reference) {
    ImportedMeeting meeting = agenda.meeting();
    LocalDate date = meeting.date();
    String named = meeting.council();
    @Nullable Council council =
        named == null || date == null
            ? null
            : reference.findCouncil(named, date).found().orElse(null);
    String key = council == null ? "" : council.key();
    CheckedAgenda.Frame frame =
        new CheckedAgenda.Frame(
            council,
            council == null || date == null ? 0 : reference.municipalitiesOf(key, date).size(),
            reference.councils().stream()
                .filter(each -> !each.key().equals(key))
                .map(Council::name)
                .toList(),
            date,
            List.of(),
            null,
            null,
            DispatchRule.ASSUMED);
    return of(agenda, frame);
  }

  static CheckResult of(ImportedAgenda agenda, CheckedAgenda.Frame frame) {
    CheckedAgenda checked =
        new CheckedAgenda(
            frame,
            agenda.sections().stream()
                .map(section -> section.number() == null ? "" : section.number())
                .toList(),
            ImportedItems.of(agenda, frame.date()),
            List.of(
                agenda.meeting(),
                agenda.sections().stream()
                    .map(ImportedSection::title)
                    .filter(Objects::nonNull)
                    .toList()),
            FileTexts.NONE,
            List.of());
    return new FileLines(agenda).place(AgendaChecks.run(checked), checked.items());
  }
}
