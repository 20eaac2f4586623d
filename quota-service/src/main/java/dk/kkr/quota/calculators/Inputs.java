package dk.kkr.quota.calculators;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.kkr.quota.worksheet.Result;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything a result rests on: nothing in it has to be looked up any more, so the same inputs give
 * the identical result at any time.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = Calculation.CALCULATOR)
@JsonSubTypes({
  @JsonSubTypes.Type(value = RefugeeQuotasInputs.class, name = RefugeeQuotas.KEY),
  @JsonSubTypes.Type(value = DimensioningInputs.class, name = Dimensioning.KEY),
  @JsonSubTypes.Type(value = CostSharingInputs.class, name = CostSharing.KEY),
  @JsonSubTypes.Type(value = HoursInputs.class, name = Hours.KEY),
  @JsonSubTypes.Type(value = OverheadInputs.class, name = Overhead.KEY),
  @JsonSubTypes.Type(value = TariffCapInputs.class, name = TariffCap.KEY),
  @JsonSubTypes.Type(value = ProgrammeCostInputs.class, name = ProgrammeCost.KEY),
  @JsonSubTypes.Type(value = SessionTariffsInputs.class, name = SessionTariffs.KEY),
  @JsonSubTypes.Type(value = SeatsInputs.class, name = Seats.KEY)
})
@Schema(
    name = "Inputs",
    description = "Everything a result rests on; `calculator` says which of these it is.",
    oneOf = {
      RefugeeQuotasInputs.class,
      DimensioningInputs.class,
      CostSharingInputs.class,
      HoursInputs.class,
      OverheadInputs.class,
      TariffCapInputs.class,
      ProgrammeCostInputs.class,
      SessionTariffsInputs.class,
      SeatsInputs.class
    },
    discriminatorProperty = Calculation.CALCULATOR,
    discriminatorMapping = {
      @DiscriminatorMapping(value = RefugeeQuotas.KEY, schema = RefugeeQuotasInputs.class),
      @DiscriminatorMapping(value = Dimensioning.KEY, schema = DimensioningInputs.class),
      @DiscriminatorMapping(value = CostSharing.KEY, schema = CostSharingInputs.class),
      @DiscriminatorMapping(value = Hours.KEY, schema = HoursInputs.class),
      @DiscriminatorMapping(value = Overhead.KEY, schema = OverheadInputs.class),
      @DiscriminatorMapping(value = TariffCap.KEY, schema = TariffCapInputs.class),
      @DiscriminatorMapping(value = ProgrammeCost.KEY, schema = ProgrammeCostInputs.class),
      @DiscriminatorMapping(value = SessionTariffs.KEY, schema = SessionTariffsInputs.class),
      @DiscriminatorMapping(value = Seats.KEY, schema = SeatsInputs.class)
    })
public sealed interface Inputs
    permits RefugeeQuotasInputs,
        DimensioningInputs,
        CostSharingInputs,
        HoursInputs,
        OverheadInputs,
        TariffCapInputs,
        ProgrammeCostInputs,
        SessionTariffsInputs,
        SeatsInputs {

  /** Calculates. */
  Result calculate();
}
