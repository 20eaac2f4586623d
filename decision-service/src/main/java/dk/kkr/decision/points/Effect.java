package dk.kkr.decision.points;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a decision on a subject. An effect that does not apply is no failure of the
 * decision: it stands here until somebody acts on it.
 *
 * @param state applied or refused
 * @param reason why refused, or what was done
 */
@Embeddable
@Schema(description = "What came of a decision on a subject.")
public record Effect(
    @Enumerated(EnumType.STRING) @Schema(description = "Whether it took effect.") State state,
    @Schema(description = "What was done, or why it was not.", examples = "Referatet er godkendt")
        String reason) {

  /** Whether an effect took place. */
  @Schema(name = "EffectState")
  public enum State {
    /** It took place. */
    APPLIED,
    /** It did not; the reason says why. */
    REFUSED
  }
}
