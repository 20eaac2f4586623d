package dk.kkr.quota.items;

import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Items of agendas, as the current caller may read them. */
@ApplicationScoped
public class AgendaItems {

  private final AgendaService agenda;

  AgendaItems(AgendaService agenda) {
    this.agenda = agenda;
  }

  /**
   * Reads an item and its meeting.
   *
   * @throws ProblemException 422 at {@code /itemId} when there is no such item, 403 when
   *     agenda-service does not accept the caller, 503 when it does not answer, or not sensibly
   */
  public ItemOfMeeting read(UUID itemId) {
    AgendaItem item =
        read("/items/" + itemId, AgendaItem.class)
            .orElseThrow(
                () ->
                    new ProblemException(
                            Problems.INVALID_INPUT,
                            "agenda-service has no item %s that this caller may read. Take the id from the agenda of the meeting."
                                .formatted(itemId))
                        .at("/itemId", "is no item of an agenda"));
    MeetingOfItem meeting =
        read("/meetings/" + item.meetingId(), MeetingOfItem.class)
            .orElseThrow(() -> AgendaService.unusable("no meeting for one of its items"));
    return new ItemOfMeeting(item, meeting.council(), meeting.date());
  }

  private <T> Optional<T> read(String path, Class<T> type) {
    return agenda.get(path).map(json -> parsed(json, type));
  }

  private static <T> T parsed(byte[] json, Class<T> type) {
    try {
      return EventJson.read(json, type);
    } catch (IOException e) {
      throw AgendaService.unusable("something that is not what its description says", e);
    }
  }

  /** What is needed of {@code GET /meetings/{id}}. */
  record MeetingOfItem(String council, LocalDate date) {

    MeetingOfItem {
      Objects.requireNonNull(council);
      Objects.requireNonNull(date);
    }
  }
}
