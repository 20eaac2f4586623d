package dk.kkr.decision.points;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a point decides on, pinned to the revision put before the council.
 *
 * @param type {@code MINUTES}, {@code SLATE}, {@code AGREEMENT} or {@code ALLOCATION}; later kinds
 *     are kept as they come
 * @param id its id in the service that owns it; for minutes the meeting
 * @param revision the revision put before the council; for minutes the version
 */
@Schema(description = "What the point decides on, pinned to a revision.")
public record Subject(
    @Schema(
            description = "Kind of the thing decided on: MINUTES, SLATE, AGREEMENT or ALLOCATION.",
            examples = "MINUTES")
        String type,
    @Schema(
            description = "Its id in the service that owns it; for minutes the meeting.",
            examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID id,
    @Schema(
            description = "The revision put before the council; for minutes their version.",
            examples = "1")
        long revision) {

  /** The kind that stands for the minutes of a meeting. */
  public static final String MINUTES = "MINUTES";

  /** Whether these are the minutes of a meeting. */
  public boolean concernsMinutes() {
    return type.equals(MINUTES);
  }
}
