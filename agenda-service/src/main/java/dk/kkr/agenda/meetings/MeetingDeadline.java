package dk.kkr.agenda.meetings;

import dk.kkr.agenda.content.Limits;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.NoPersonNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A day on the way to a meeting.
 *
 * @param kind what is due
 * @param date the day
 * @param text in the secretariat's words; null for the usual ones
 */
@Schema(
    name = "MeetingDeadline",
    description = "A day on the way to a meeting; public, like the day of the meeting.")
public record MeetingDeadline(
    @NotNull @Schema(description = "What is due.", examples = "MATERIAL") Kind kind,
    @NotNull @Day @Schema(description = "The day.", examples = "2022-02-25") LocalDate date,
    @Nullable @Size(max = Limits.LINE) @NoPersonNumber
        @Schema(
            description = "In the secretariat's words; left out, the usual ones are read.",
            examples = "Materiale til sekretariatet inden kl. 12")
        String text) {

  /** What is due. */
  @Schema(
      name = "MeetingDeadlineKind",
      description =
          "What is due. `MATERIAL`: what is to be on the agenda has to be in. `DISPATCH`: "
              + "the agenda goes out. `OTHER`: something else.")
  public enum Kind {
    /** What is to be on the agenda has to be in. */
    MATERIAL("Materiale skal være inde"),
    /** The agenda goes out. */
    DISPATCH("Dagsordenen sendes ud"),
    /** Something else. */
    OTHER("Frist");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** What is due, in Danish. */
  public String words() {
    return text == null || text.isBlank() ? kind.words : text;
  }
}
