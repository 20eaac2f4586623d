package dk.kkr.agenda.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of participants of minutes.
 *
 * @param name as written
 * @param organisation municipality or other body, as written; else the heading that the name stands
 *     under
 * @param party letters of the party, as written
 * @param role office or function, as written
 * @param presence null where the list does not say it plainly
 * @param substituteFor the one in whose place this one came, as written
 */
public record ImportedParticipant(
    String name,
    @Nullable String organisation,
    @Nullable String party,
    @Nullable String role,
    @Nullable Presence presence,
    @Nullable String substituteFor) {

  ImportedParticipant withPresence(@Nullable Presence other) {
    return new ImportedParticipant(name, organisation, party, role, other, substituteFor);
  }

  /** Whether somebody took part. */
  @Schema(
      name = "Presence",
      description =
          "Whether somebody took part. `PRESENT`: was there. `ABSENT`: was not there. "
              + "`EXCUSED`: had sent word not to come: afbud.")
  public enum Presence {
    /** Was there. */
    PRESENT,
    /** Was not there. */
    ABSENT,
    /** Had sent word not to come: afbud. */
    EXCUSED
  }
}
