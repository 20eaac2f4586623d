package dk.kkr.quota.calculators;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.tables.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** What municipalities pay for sessions that one of them holds for the others. */
@Schema(
    name = "SessionTariffs",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = SessionTariffs.KEY),
    description =
        "What municipalities pay for sessions of different kinds that one holds for the others. A"
            + " kind may be one that each opts in to by itself.",
    requiredProperties = {"calculator", "kinds", "rows"})
record SessionTariffs(
    @Schema(description = "The kinds of sessions.") @NotEmpty @Size(max = 20) List<@NotNull @Valid Kind> kinds,
    @Schema(description = "Sessions of each.") @NotEmpty @Size(max = Limits.ROWS) List<@NotNull @Valid Row> rows,
    @Schema(
            description = "Day on which names in the rows are looked up; today when left out.",
            examples = "2021-06-16")
        @Day
        @Nullable LocalDate on)
    implements Calculation {

  static final String KEY = "session-tariffs";

  /** What it is called, in Danish. */
  static final String NAME = "Betaling efter takst";

  /**
   * A kind of sessions.
   *
   * @param name in Danish
   * @param tariff kroner for one
   * @param optIn whether only those pay who have opted in
   */
  @Schema(
      name = "SessionKind",
      description = "A kind of sessions.",
      requiredProperties = {"name", "tariff"})
  record Kind(
      @Schema(description = "In Danish.", examples = "Behandling i hjemmet")
          @NotNull @Plain
          @Size(max = Limits.NAME) String name,
      @Schema(description = "Kroner for one session.", examples = "450")
          @NotNull @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 2) BigDecimal tariff,
      @Schema(description = "Whether each opts in to it by itself.", examples = "false")
          @Nullable Boolean optIn) {

    boolean byChoice() {
      return Boolean.TRUE.equals(optIn);
    }
  }

  /**
   * The sessions of one.
   *
   * @param municipality code, name or alias
   * @param name of another
   * @param sessions of each kind, in their order
   * @param optedIn whether it takes part in the kinds that one opts in to
   */
  @Schema(
      name = "SessionRow",
      description = "The sessions of one.",
      requiredProperties = {"sessions"})
  record Row(
      @Schema(description = "Code, name or alias of a municipality.", examples = "Hørsholm")
          @Plain
          @Size(max = Limits.NAME) @Nullable String municipality,
      @Schema(description = "Name of another.", examples = "Eksempelkommunen")
          @Plain
          @Size(max = Limits.NAME) @Nullable String name,
      @Schema(description = "Sessions of each kind, in their order.", examples = "[120, 4]")
          @NotNull @Size(max = 20) List<
                  @NotNull @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 0, message = Limits.WHOLE) BigDecimal>
              sessions,
      @Schema(
              description = "Whether it takes part in the kinds that one opts in to.",
              examples = "true")
          @Nullable Boolean optedIn)
      implements Whose {

    boolean takesPart() {
      return Boolean.TRUE.equals(optedIn);
    }
  }

  @Override
  public SessionTariffsInputs resolve(Sources sources) {
    Faults faults = new Faults();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < kinds.size(); i++) {
      if (!names.add(kinds.get(i).name().strip())) {
        faults.at("/kinds/%d/name".formatted(i), "stands twice");
      }
    }
    List<Participant> all = Whose.all(rows, "/rows", sources.names(on), faults);
    List<SessionTariffsInputs.Row> resolved = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      check(row, i, faults);
      resolved.add(new SessionTariffsInputs.Row(all.get(i), row.sessions(), row.takesPart()));
    }
    faults.check();
    return new SessionTariffsInputs(kinds, resolved);
  }

  private void check(Row row, int i, Faults faults) {
    if (row.sessions().size() != kinds.size()) {
      faults.at(
          "/rows/%d/sessions".formatted(i),
          "must have one number for each of the %d kinds".formatted(kinds.size()));
      return;
    }
    for (int kind = 0; kind < kinds.size(); kind++) {
      if (kinds.get(kind).byChoice() && !row.takesPart() && row.sessions().get(kind).signum() > 0) {
        faults.at(
            "/rows/%d/sessions/%d".formatted(i, kind),
            "must be 0: it has not opted in to '%s'".formatted(kinds.get(kind).name()));
      }
    }
  }
}
