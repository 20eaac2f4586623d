package dk.kkr.decision.minutes;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A point that no longer stands as a version of the minutes has it. Says nothing of what became of
 * it instead.
 *
 * @param pointId the point
 * @param change what happened
 */
@Schema(
    name = "MinutesPointChange",
    description = "A point that no longer stands as this version of the minutes has it.")
record PointChange(
    @Schema(description = "The point.", examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3301")
        UUID pointId,
    @Schema(description = "What happened to it.", examples = "REOPENED") Kind change) {

  /** What can happen to a published point. */
  @Schema(
      name = "MinutesPointChangeKind",
      description =
          "What can happen to a published point. `REOPENED`: the decision was reopened and "
              + "is not confirmed again. `CHANGED`: another decision is confirmed than the one "
              + "in these minutes.")
  enum Kind {
    /** The decision was reopened and is not confirmed again. */
    REOPENED,
    /** Another decision is confirmed than the one in these minutes. */
    CHANGED
  }
}
