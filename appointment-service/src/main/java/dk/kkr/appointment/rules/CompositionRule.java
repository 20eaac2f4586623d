package dk.kkr.appointment.rules;

import dk.kkr.appointment.persons.OfficeKind;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Rule} as it is written, stored and shown.
 *
 * @param kind which rule
 * @param office the office it is about
 * @param min of {@code OFFICE_COUNT}: the least; null for none
 * @param max of {@code OFFICE_COUNT}: the most; null for any number
 * @param organisationId of {@code ALSO_SITS_ON}: the organisation
 * @param binding whether a slate that breaks it cannot be adopted; true when null
 * @param source where it comes from; assumed when null
 */
@Schema(description = "A demand on all who sit in the body together.")
public record CompositionRule(
    @Schema(
            description =
                "OFFICE_COUNT: between min and max must have the office. ALSO_SITS_ON: all with the"
                    + " office must sit in the organisation too.",
            examples = "OFFICE_COUNT")
        @NotNull Kind kind,
    @Schema(description = "The office it is about.", examples = "MAYOR") @NotNull OfficeKind office,
    @Schema(description = "Of OFFICE_COUNT: the least; null for none.", examples = "2")
        @Nullable @Min(0) @Max(100) Integer min,
    @Schema(description = "Of OFFICE_COUNT: the most; null for any number.", examples = "2")
        @Nullable @Min(0) @Max(100) Integer max,
    @Schema(
            description = "Of ALSO_SITS_ON: the organisation.",
            examples = "f0a1b2c3-d4e5-4f60-8a11-bb22cc33dd01")
        @Nullable UUID organisationId,
    @Schema(description = "Whether a slate that breaks it cannot be adopted. True when left out.")
        @Nullable Boolean binding,
    @Schema(description = "Where it comes from. ASSUMED when left out.", examples = "STATUTES")
        @Nullable RuleSource source) {

  /** Which rule. */
  @Schema(
      name = "Kind",
      description =
          "Which rule. `OFFICE_COUNT`: so many must have an office. `ALSO_SITS_ON`: all "
              + "with an office must sit in an organisation too.")
  public enum Kind {
    /** So many must have an office. */
    OFFICE_COUNT,
    /** All with an office must sit in an organisation too. */
    ALSO_SITS_ON
  }

  /**
   * With everything said that was left out.
   *
   * @param pointer where in the request it stands
   * @throws ProblemException 422 when its parts do not make the rule
   */
  public CompositionRule whole(String pointer) {
    boolean counts = kind == Kind.OFFICE_COUNT;
    if (counts && min == null && max == null) {
      throw invalid(pointer + "/min", "or max is needed", "OFFICE_COUNT needs min, max or both.");
    }
    if (counts && min != null && max != null && min > max) {
      throw invalid(pointer + "/max", "must not be less than min", "Nobody can fulfil this rule.");
    }
    if (counts == (organisationId != null)) {
      throw invalid(
          pointer + "/organisationId",
          counts ? "is for ALSO_SITS_ON only" : "is needed",
          "ALSO_SITS_ON needs organisationId, OFFICE_COUNT has none.");
    }
    if (!counts && (min != null || max != null)) {
      throw invalid(
          pointer + "/min", "is for OFFICE_COUNT only", "ALSO_SITS_ON has neither min nor max.");
    }
    return new CompositionRule(
        kind,
        office,
        min,
        max,
        organisationId,
        Objects.requireNonNullElse(binding, true),
        Objects.requireNonNullElse(source, RuleSource.ASSUMED));
  }

  private static ProblemException invalid(String pointer, String message, String detail) {
    return new ProblemException(Problems.INVALID_INPUT, detail).at(pointer, message);
  }

  /** The rule itself. */
  public Rule rule() {
    boolean binds = Objects.requireNonNullElse(binding, true);
    RuleSource from = Objects.requireNonNullElse(source, RuleSource.ASSUMED);
    return switch (kind) {
      case OFFICE_COUNT ->
          new Rule.OfficeCount(
              office,
              Objects.requireNonNullElse(min, 0),
              Objects.requireNonNullElse(max, Integer.MAX_VALUE),
              binds,
              from);
      case ALSO_SITS_ON ->
          new Rule.AlsoSitsOn(office, Objects.requireNonNull(organisationId), binds, from);
    };
  }
}
