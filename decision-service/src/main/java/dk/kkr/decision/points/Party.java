package dk.kkr.decision.points;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who has to agree before a decision is in force.
 *
 * @param kind a municipality or another party
 * @param code four digits, for a municipality only
 * @param name as the minutes print it
 */
@Embeddable
@Schema(description = "Who has to agree.")
public record Party(
    @Enumerated(EnumType.STRING) @Schema(description = "A municipality or another party.")
        Kind kind,
    @Schema(
            description = "Four digits, for a municipality; null for another party.",
            examples = "0223")
        @Nullable String code,
    @Schema(description = "Name as the minutes print it.", examples = "Hørsholm") String name) {

  /** The kinds of party. */
  @Schema(
      name = "PartyKind",
      description =
          "The kinds of party. `MUNICIPALITY`: one of the country's municipalities. "
              + "`OTHER`: anybody else, known by name.")
  public enum Kind {
    /** One of the country's municipalities. */
    MUNICIPALITY,
    /** Anybody else, known by name. */
    OTHER
  }

  /** Tells two parties of one decision apart: the code of a municipality, else how it is named. */
  public String key() {
    return code == null ? Spelling.key(name) : code;
  }
}
