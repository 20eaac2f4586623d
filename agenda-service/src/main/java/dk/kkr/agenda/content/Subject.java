package dk.kkr.agenda.content;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a point decides on, pinned to the revision that is put before the council.
 *
 * @param type kind of the thing
 * @param id its id in the service that owns it; for minutes the id of their meeting
 * @param revision counted from 1; for minutes their version
 */
@Schema(
    name = "Subject",
    description = "What a point decides on, pinned to the revision put before the council.")
public record Subject(
    @NotNull @Schema(description = "Kind of the thing.", examples = "MINUTES") Type type,
    @NotNull @Schema(
            description =
                "Its id in the service that owns it; for minutes the id of their meeting.",
            examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID id,
    @Min(1) @Schema(description = "Revision, for minutes their version.", examples = "1", minimum = "1")
        long revision) {

  /** Kinds of things that a council decides on and another service owns. */
  @Schema(
      name = "SubjectType",
      description =
          "Kinds of things that a council decides on and another service owns. `MINUTES`: "
              + "minutes of an earlier meeting. `SLATE`: a slate of persons for seats. "
              + "`AGREEMENT`: an agreement between municipalities. `ALLOCATION`: an allocation "
              + "of quotas or costs.")
  public enum Type {
    /** Minutes of an earlier meeting. */
    MINUTES,
    /** A slate of persons for seats. */
    SLATE,
    /** An agreement between municipalities. */
    AGREEMENT,
    /** An allocation of quotas or costs. */
    ALLOCATION
  }
}
