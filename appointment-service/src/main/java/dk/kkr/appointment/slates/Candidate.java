package dk.kkr.appointment.slates;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is proposed for a seat.
 *
 * @param seatId the seat
 * @param personId the person
 * @param replaces whether somebody who holds the seat is to give way; false when null
 */
@Schema(
    description = "Who is proposed for a seat.",
    requiredProperties = {"seatId", "personId"})
public record Candidate(
    @Schema(description = "The seat.", examples = "b5e3d7c9-2f60-4b8d-9c44-3c2d1e0f9901") @NotNull UUID seatId,
    @Schema(description = "The person.", examples = "d6f4e8da-3071-4c9e-8d55-4d3e2f10aa01") @NotNull UUID personId,
    @Schema(
            description =
                "Whether somebody who holds the seat is to give way, the day before. False when left"
                    + " out: then a seat that is held cannot be filled.")
        @Nullable Boolean replaces) {

  /** With everything said that was left out. */
  Candidate whole() {
    return new Candidate(seatId, personId, replacesHolder());
  }

  /** Whether who holds the seat is to give way. */
  public boolean replacesHolder() {
    return Objects.requireNonNullElse(replaces, false);
  }
}
