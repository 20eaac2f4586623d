package dk.kkr.quota.calculators;

import dk.kkr.quota.worksheet.Result;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Refugee quotas that were calculated for the whole country.
 *
 * @param landstal refugees expected in the country
 * @param announcedOn day of the announcement
 * @param source where the inputs come from
 * @param synthetic whether they are made up
 * @param quotas by code of the municipality
 */
public record NationalQuotas(
    int landstal,
    LocalDate announcedOn,
    String source,
    boolean synthetic,
    Map<String, Integer> quotas) {

  /** Key of the calculator that they come from. */
  public static final String CALCULATOR = RefugeeQuotas.KEY;

  /** Copies the quotas. */
  public NationalQuotas {
    quotas = Map.copyOf(quotas);
  }

  /** Of a calculation; empty when it is of something else, or an example. */
  public static Optional<NationalQuotas> of(Inputs inputs, Result result) {
    if (!(inputs instanceof RefugeeQuotasInputs refugees) || refugees.example()) {
      return Optional.empty();
    }
    Map<String, Integer> quotas = new LinkedHashMap<>();
    result.rows().forEach(row -> quotas.put(row.key(), row.values().getFirst().intValueExact()));
    return Optional.of(
        new NationalQuotas(
            refugees.landstal(),
            refugees.announcedOn(),
            refugees.source(),
            refugees.synthetic(),
            quotas));
  }
}
