package dk.kkr.quota.worksheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of a result should know beside its numbers.
 *
 * @param code kind of the finding, for programs
 * @param text in Danish
 * @param participant key of the participant that it is about; null when about the whole
 */
@Schema(name = "ResultFinding", description = "What a reader of a result should know.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
    @Schema(description = "Kind, for programs.", examples = "SYNTHETIC") String code,
    @Schema(description = "In Danish.", examples = "Tallene er opdigtede") String text,
    @Schema(description = "Key of the participant that it is about.", examples = "0400")
        @Nullable String participant) {

  /** Code of a result that waits for a lot to be drawn. */
  public static final String LOT_NEEDED = "LOT_NEEDED";

  /** Who does not know these takes the numbers for something they are not. */
  private static final Set<String> NOT_TO_ACT_ON = Set.of("SYNTHETIC", "EXAMPLE", LOT_NEEDED);

  /** About the whole. */
  public static Finding of(String code, String text) {
    return new Finding(code, text, null);
  }

  /** Whether nobody may act on a result of which this is said. */
  public boolean forbidsUse() {
    return NOT_TO_ACT_ON.contains(code);
  }
}
