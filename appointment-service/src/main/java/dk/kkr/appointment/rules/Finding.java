package dk.kkr.appointment.rules;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was found about one demand.
 *
 * @param code what was found
 * @param result whether it holds
 * @param seatId the seat it is about; null for a rule on all seats together
 * @param personIds the persons it is about
 * @param reason in Danish, for people to read
 * @param binding whether a slate that breaks it cannot be adopted
 * @param source where the demand comes from; null where it follows from the records themselves
 */
@Schema(description = "What was found about one demand, with the reason.")
public record Finding(
    @Schema(description = "What was found; stable.", examples = "OFFICE_COUNT_TOO_FEW")
        FindingCode code,
    @Schema(description = "Whether it holds.", examples = "VIOLATED") Result result,
    @Schema(
            description = "The seat it is about; null for a rule on all seats together.",
            examples = "b5e3d7c9-2f60-4b8d-9c44-3c2d1e0f9901")
        @Nullable UUID seatId,
    @Schema(description = "The persons it is about.") List<UUID> personIds,
    @Schema(
            description = "Why, in Danish.",
            examples = "Der skal være 2 borgmestre; der er fundet 1 borgmester: Agnes Ahorn.")
        String reason,
    @Schema(description = "Whether a slate that breaks it cannot be adopted.") boolean binding,
    @Schema(
            description =
                "Where the demand comes from; null where it follows from the records themselves.",
            examples = "STATUTES")
        @Nullable RuleSource source) {

  public Finding {
    personIds = List.copyOf(personIds);
  }

  /** Whether a slate with this cannot be adopted. */
  public boolean blocks() {
    return binding && result == Result.VIOLATED;
  }
}
