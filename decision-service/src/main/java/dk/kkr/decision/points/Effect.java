package dk.kkr.decision.points;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of a decision on a subject, as the service that owns the subject tells it. An effect
 * that does not apply is no failure of the decision: it stands here until somebody has acted on it.
 *
 * @param state applied or refused
 * @param reason why refused, or what was done
 * @param resolution what was done about a refusal; null while nobody has acted, and when applied
 * @param resolvedOn day on which that was entered
 */
@Embeddable
@Schema(description = "What came of a decision on a subject.")
public record Effect(
    @Enumerated(EnumType.STRING) @Schema(description = "Whether it took effect.") State state,
    @Schema(description = "What was done, or why it was not.", examples = "Referatet er godkendt")
        String reason,
    @Schema(
            description = "What was done about a refusal; null while nobody has acted on it.",
            examples = "Ny indstilling er sat på dagsordenen for næste møde")
        @Nullable String resolution,
    @Schema(description = "Day on which that was entered.", examples = "2022-03-20")
        @Nullable LocalDate resolvedOn) {

  /** Whether an effect took place. */
  @Schema(
      name = "EffectState",
      description =
          "Whether an effect took place. `APPLIED`: it took place. `REFUSED`: it did not; "
              + "the reason says why.")
  public enum State {
    /** It took place. */
    APPLIED,
    /** It did not; the reason says why. */
    REFUSED
  }

  /** It took place. */
  public static Effect applied(String summary) {
    return new Effect(State.APPLIED, summary, null, null);
  }

  /** It did not take place. */
  public static Effect refused(String reason) {
    return new Effect(State.REFUSED, reason, null, null);
  }

  /** Whether it waits for somebody to act. */
  boolean open() {
    return state == State.REFUSED && resolution == null;
  }

  Effect resolved(String how, LocalDate on) {
    return new Effect(state, reason, how, on);
  }

  boolean saysTheSameAs(Effect other) {
    return state == other.state && reason.equals(other.reason);
  }
}
