package dk.kkr.agenda.checks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that a check found.
 *
 * @param code which check
 * @param severity how much it matters
 * @param place where
 * @param message what is wrong and what to do, in Danish, for the secretariat
 * @param excerpt the words it rests on, as they stand on the agenda; empty where there are none
 * @param legalSource the rule behind it, in Danish; null where there is none
 * @param assumed true when that rule is borrowed or a habit, and does not bind the council
 */
@Schema(name = "CheckFinding", description = "Something that a check found on an agenda.")
public record CheckFinding(
    @Schema(description = "Which check found it.", examples = "TABLE_TOTAL_DIFFERS") CheckCode code,
    @Schema(description = "How much it matters.", examples = "ERROR") CheckSeverity severity,
    @Schema(description = "Where it was found.") CheckPlace place,
    @Schema(
            description = "What is wrong and what to do, in Danish.",
            examples = "Summen i kolonnen »Pladser« er skrevet som 41, men rækkerne giver 42.")
        String message,
    @Schema(
            description = "The words it rests on; empty where there are none.",
            examples = "Kommunerne i alt 41")
        String excerpt,
    @Schema(
            description = "The rule behind it, in Danish; null where there is none.",
            examples = "Kommunestyrelsesloven § 8, stk. 4")
        @Nullable String legalSource,
    @Schema(
            description =
                "True when the rule is borrowed or a habit and does not bind the council.",
            examples = "false")
        boolean assumed) {

  CheckFinding at(CheckPlace elsewhere) {
    return new CheckFinding(code, severity, elsewhere, message, excerpt, legalSource, assumed);
  }
}
