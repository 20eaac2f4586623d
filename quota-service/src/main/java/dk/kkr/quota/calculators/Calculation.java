package dk.kkr.quota.calculators;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.kkr.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody asks to have calculated. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = Calculation.CALCULATOR)
@JsonSubTypes({
  @JsonSubTypes.Type(value = RefugeeQuotas.class, name = RefugeeQuotas.KEY),
  @JsonSubTypes.Type(value = Dimensioning.class, name = Dimensioning.KEY),
  @JsonSubTypes.Type(value = CostSharing.class, name = CostSharing.KEY),
  @JsonSubTypes.Type(value = Hours.class, name = Hours.KEY),
  @JsonSubTypes.Type(value = Overhead.class, name = Overhead.KEY),
  @JsonSubTypes.Type(value = TariffCap.class, name = TariffCap.KEY),
  @JsonSubTypes.Type(value = ProgrammeCost.class, name = ProgrammeCost.KEY),
  @JsonSubTypes.Type(value = SessionTariffs.class, name = SessionTariffs.KEY),
  @JsonSubTypes.Type(value = Seats.class, name = Seats.KEY)
})
@Schema(
    name = "Calculation",
    description = "What to calculate; `calculator` says which of these it is.",
    oneOf = {
      RefugeeQuotas.class,
      Dimensioning.class,
      CostSharing.class,
      Hours.class,
      Overhead.class,
      TariffCap.class,
      ProgrammeCost.class,
      SessionTariffs.class,
      Seats.class
    },
    discriminatorProperty = Calculation.CALCULATOR,
    discriminatorMapping = {
      @DiscriminatorMapping(value = RefugeeQuotas.KEY, schema = RefugeeQuotas.class),
      @DiscriminatorMapping(value = Dimensioning.KEY, schema = Dimensioning.class),
      @DiscriminatorMapping(value = CostSharing.KEY, schema = CostSharing.class),
      @DiscriminatorMapping(value = Hours.KEY, schema = Hours.class),
      @DiscriminatorMapping(value = Overhead.KEY, schema = Overhead.class),
      @DiscriminatorMapping(value = TariffCap.KEY, schema = TariffCap.class),
      @DiscriminatorMapping(value = ProgrammeCost.KEY, schema = ProgrammeCost.class),
      @DiscriminatorMapping(value = SessionTariffs.KEY, schema = SessionTariffs.class),
      @DiscriminatorMapping(value = Seats.KEY, schema = Seats.class)
    })
public sealed interface Calculation
    permits RefugeeQuotas,
        Dimensioning,
        CostSharing,
        Hours,
        Overhead,
        TariffCap,
        ProgrammeCost,
        SessionTariffs,
        Seats {

  /** The member that says which calculator is meant. */
  String CALCULATOR = "calculator";

  /** What that member says. */
  String WHICH = "Which calculator.";

  /**
   * Looks up what the request only names, such as the municipalities of a council and their
   * inhabitants.
   *
   * @throws ProblemException 422 with everything that does not hold together
   */
  Inputs resolve(Sources sources);
}
