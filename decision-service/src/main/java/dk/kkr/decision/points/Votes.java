package dk.kkr.decision.points;

import dk.kkr.platform.input.Plain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The result of a vote.
 *
 * @param inFavour votes for
 * @param against votes against
 * @param abstained who took part without a vote for or against
 * @param names who voted how, where that was written down
 */
@Schema(description = "The result of a vote.")
public record Votes(
    @Schema(description = "Votes for.", examples = "41") @NotNull @Min(0) @Max(1000) Integer inFavour,
    @Schema(description = "Votes against.", examples = "6") @NotNull @Min(0) @Max(1000) Integer against,
    @Schema(description = "Abstentions.", examples = "2") @NotNull @Min(0) @Max(1000) Integer abstained,
    @Schema(description = "Who voted how; as in the minutes, public with them.") @Valid @Nullable Names names) {

  /**
   * Who voted how. A list that is not empty has as many names as there are votes.
   *
   * @param inFavour for
   * @param against against
   * @param abstained neither
   */
  @Schema(
      name = "VoterNames",
      description = "Who voted how. A list is empty, or has a name for every vote.")
  public record Names(
      @Schema(description = "Who voted for.", examples = "[]") @Nullable @Size(max = 200) List<@NotNull @Plain @Size(max = 200) String> inFavour,
      @Schema(description = "Who voted against.", examples = "[\"Ib Eksempel\"]")
          @Nullable @Size(max = 200) List<@NotNull @Plain @Size(max = 200) String> against,
      @Schema(description = "Who abstained.", examples = "[]") @Nullable @Size(max = 200) List<@NotNull @Plain @Size(max = 200) String> abstained) {

    public Names {
      inFavour = inFavour == null ? List.of() : List.copyOf(inFavour);
      against = against == null ? List.of() : List.copyOf(against);
      abstained = abstained == null ? List.of() : List.copyOf(abstained);
    }
  }
}
