package dk.kkr.quota.worksheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Equal claims to less than they could all get. It always stands in the result.
 *
 * @param quantity key of the quantity in which they are equal
 * @param among keys of the participants
 * @param units how much there is for them
 * @param to keys of those who got it; none while a lot has to be drawn
 * @param brokenBy what decided, in Danish
 */
@Schema(
    name = "ResultTie",
    description = "Equal claims to less than they could all get, and what decided.")
public record Tie(
    @Schema(description = "Key of the quantity in which they are equal.", examples = "remainder")
        String quantity,
    @Schema(description = "Keys of the participants.", examples = "[\"0101\", \"0147\"]")
        List<String> among,
    @Schema(description = "How much there is for them.", examples = "1") int units,
    @Schema(
            description = "Keys of those who got it; none while a lot has to be drawn.",
            examples = "[\"0101\"]")
        List<String> to,
    @Schema(
            description = "What decided, in Danish.",
            examples = "Den største andel før afrunding afgjorde det")
        String brokenBy) {

  /** Copies the lists. */
  public Tie {
    among = List.copyOf(among);
    to = List.copyOf(to);
  }
}
