package dk.kkr.quota.participants;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One that takes part.
 *
 * @param key code of the municipality, four digits; of another the key that was given
 * @param name short name of the municipality; of another the name that was given
 */
@Schema(name = "Participant", description = "A municipality or another that takes part.")
public record Participant(
    @Schema(
            description = "Code of the municipality; of another the key that was given.",
            examples = "0223")
        String key,
    @Schema(description = "Name.", examples = "Hørsholm") String name) {

  /** Whether a key is that of a municipality. */
  public static boolean isCode(String key) {
    return key.length() == 4 && key.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
