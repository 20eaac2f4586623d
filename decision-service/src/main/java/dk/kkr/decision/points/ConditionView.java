package dk.kkr.decision.points;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A condition as it is read. */
@Schema(name = "Condition", description = "What a decision is made subject to.")
public record ConditionView(
    @Schema(description = "The condition.", examples = "1d3e5f70-2a4b-4c6d-8e9f-0a1b2c3d4401")
        UUID conditionId,
    @Schema(
            description = "The point whose decision it belongs to.",
            examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3301")
        UUID pointId,
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "Printed number of the item.", examples = "3.1") String itemNumber,
    @Schema(description = "What it is about.", examples = "Politisk godkendelse") String subject,
    @Schema(description = "Who has to agree.") Party party,
    @Schema(description = "Where it stands.", examples = "GRANTED") ConditionState state,
    @Schema(description = "Day of the answer.", examples = "2022-04-25")
        @Nullable LocalDate resolvedOn,
    @Schema(
            description = "Where the answer can be read; only shown to the council's own circle.",
            examples = "Kommunalbestyrelsens protokol 25. april 2022, punkt 7")
        @Nullable String proof,
    @Schema(
            description = "Figures or words that the answer carries.",
            examples = "{\"strækninger\":\"4\"}")
        Map<String, String> values,
    @Schema(
            description =
                "Why the answer on record was corrected; only shown to the council's own circle.",
            examples = "Protokollen var læst forkert")
        @Nullable String correction) {

  /** What those in the council's circle see. */
  static ConditionView of(Condition condition) {
    Place place = condition.decision().place();
    return new ConditionView(
        condition.id(),
        condition.decision().id(),
        place.meetingId(),
        place.council(),
        place.itemNumber(),
        condition.subject(),
        condition.party(),
        condition.state(),
        condition.resolvedOn(),
        condition.proof(),
        condition.values(),
        condition.correction());
  }

  /** What everybody sees. */
  ConditionView forThePublic() {
    return new ConditionView(
        conditionId,
        pointId,
        meetingId,
        council,
        itemNumber,
        subject,
        party,
        state,
        resolvedOn,
        null,
        values,
        null);
  }
}
