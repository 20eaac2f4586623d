package dk.kkr.agenda.pastminutes;

import dk.kkr.agenda.importing.ImportedParticipant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of participants, as the file has it.
 *
 * @param presence null where the list does not say it plainly
 */
@Schema(
    name = "PastParticipant",
    description = "Somebody on the list of participants of minutes, as the file has it.")
public record PastParticipant(
    @Schema(description = "Name as written.", examples = "Erik Fog") String name,
    @Schema(description = "Municipality or other body, as written.", examples = "Engby Kommune")
        @Nullable String organisation,
    @Schema(description = "Letters of the party, as written.", examples = "F")
        @Nullable String party,
    @Schema(description = "Office or function, as written.", examples = "borgmester")
        @Nullable String role,
    @Schema(
            description =
                "Whether the person took part; null where the file does not say it plainly.",
            examples = "PRESENT")
        ImportedParticipant.@Nullable Presence presence,
    @Schema(
            description = "In whose place this person came, as written.",
            examples = "Ditte von Holm")
        @Nullable String substituteFor) {

  /** As read from the file. */
  public static PastParticipant of(ImportedParticipant read) {
    return new PastParticipant(
        read.name(),
        read.organisation(),
        read.party(),
        read.role(),
        read.presence(),
        read.substituteFor());
  }
}
