package dk.kkr.quota.calculators;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.kkr.quota.worksheet.Result;

/**
 * Everything a result rests on: nothing in it has to be looked up any more, so the same inputs give
 * the identical result at any time.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "calculator")
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
