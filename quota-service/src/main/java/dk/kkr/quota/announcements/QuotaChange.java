package dk.kkr.quota.announcements;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The quota of one municipality before and after the landstal was changed.
 *
 * @param code of the municipality
 * @param name of the municipality
 * @param before persons, as announced or fixed before; transfers of agreements are not in it
 * @param after persons
 */
@Schema(
    name = "QuotaChange",
    description = "The quota of one municipality before and after the landstal was changed.")
record QuotaChange(
    @Schema(description = "Code of the municipality.", examples = "0223") String code,
    @Schema(description = "Name of the municipality.", examples = "Hørsholm") String name,
    @Schema(
            description = "Persons, as announced or fixed before; without transfers of agreements.",
            examples = "3")
        int before,
    @Schema(description = "Persons.", examples = "5") int after) {

  /** One for each municipality; both lists name the same in the same order. */
  static List<QuotaChange> between(List<AnnouncedQuota> before, List<AnnouncedQuota> after) {
    return after.stream()
        .map(
            row ->
                new QuotaChange(
                    row.code(),
                    row.name(),
                    before.stream()
                        .filter(old -> old.code().equals(row.code()))
                        .findFirst()
                        .orElseThrow()
                        .quota(),
                    row.quota()))
        .toList();
  }
}
