package dk.kkr.agenda.versions;

import dk.kkr.agenda.content.AttachedFile;
import dk.kkr.agenda.decisions.PointResults;
import dk.kkr.agenda.decisions.ResultView;
import dk.kkr.agenda.items.Lens;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.versions.AgendaReading.Opened;
import dk.kkr.agenda.visibility.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The newest version of an agenda, for whoever keeps something made of it. */
@ApplicationScoped
public class ReleasedAgendas {

  private final AgendaReading reading;
  private final PointResults results;

  ReleasedAgendas(AgendaReading reading, PointResults results) {
    this.reading = reading;
    this.results = results;
  }

  /**
   * The newest version of an agenda.
   *
   * @param council key of the council
   * @param day of the meeting today, whatever the version says
   * @param files ids of files, by attachment, whoever may read them
   * @param seenBy the agenda as a reader may read it
   */
  public record Newest(
      String council, LocalDate day, Map<UUID, UUID> files, Function<Reader, AgendaView> seenBy) {}

  /**
   * The newest version as any reader may read it today, with the results of its points and without
   * the tables that other services tell; empty before the first release, and when there is no such
   * meeting. Two SELECTs.
   */
  public Optional<Newest> newest(UUID meetingId) {
    return reading.find(meetingId, null).flatMap(this::newest);
  }

  private Optional<Newest> newest(Opened opened) {
    Meeting meeting = opened.meeting();
    AgendaVersion version = opened.version();
    if (version == null) {
      return Optional.empty();
    }
    Map<UUID, ResultView> told = results.of(meeting.id());
    return Optional.of(
        new Newest(
            meeting.council(),
            meeting.date(),
            files(version.snapshot()),
            reader ->
                AgendaView.released(
                    meeting,
                    opened.issued(),
                    version.snapshot(),
                    version,
                    false,
                    List.of(),
                    new Lens(
                        reader,
                        version.number(),
                        opened.today(),
                        told,
                        Lens.NOTHING,
                        opened.pastMinutes(reader)))));
  }

  private static Map<UUID, UUID> files(Snapshot snapshot) {
    Map<UUID, UUID> files = new HashMap<>();
    snapshot
        .items()
        .flatMap(item -> item.content().attachments().stream())
        .forEach(
            attachment -> {
              AttachedFile file = attachment.file();
              if (file != null) {
                files.put(attachment.identity(), file.id());
              }
            });
    return files;
  }
}
