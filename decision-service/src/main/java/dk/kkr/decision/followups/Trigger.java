package dk.kkr.decision.followups;

import dk.kkr.decision.quotas.LandstalChanged;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a follow-up waits for: it comes back only when that happens, on the day of its meeting or
 * later.
 *
 * @param kind what has to happen
 * @param quotaYear of which year the landstal has to change
 */
@Embeddable
@Schema(
    name = "FollowUpTrigger",
    description = "What a follow-up waits for: it comes back only when that happens.",
    requiredProperties = {"kind", "quotaYear"})
record Trigger(
    @Schema(
            description = "LANDSTAL_CHANGED: the landstal of the quota year is changed.",
            examples = "LANDSTAL_CHANGED")
        @NotNull @Enumerated(EnumType.STRING)
        @Column(name = "trigger_kind")
        Kind kind,
    @Schema(description = "Calendar year the quotas are for.", examples = "2022")
        @NotNull @Min(1999) @Max(2150) Integer quotaYear) {

  /** What can have to happen. */
  @Schema(
      name = "FollowUpTriggerKind",
      description =
          "What can have to happen. `LANDSTAL_CHANGED`: the landstal of the quota year is "
              + "changed.")
  enum Kind {
    /** The landstal of the quota year is changed. */
    LANDSTAL_CHANGED
  }

  /** Whether this is what it waits for. */
  boolean firedBy(LandstalChanged change) {
    return kind == Kind.LANDSTAL_CHANGED && quotaYear == change.quotaYear();
  }
}
