package dk.kkr.quota.announcements;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.problem.Violation;
import dk.kkr.quota.announcements.AnnouncementCommands.Figuring;
import dk.kkr.quota.announcements.AnnouncementCommands.Row;
import dk.kkr.quota.regions.QuotaRegion;
import dk.kkr.quota.regions.Regions;
import dk.kkr.reference.Municipality;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has to hold for figures that somebody enters. */
@ApplicationScoped
class FigureRules {

  private final Regions regions;

  FigureRules(Regions regions) {
    this.regions = regions;
  }

  /**
   * The region on the day of the announcement; where that is not known, on the day by which the law
   * wants it.
   *
   * @throws ProblemException 422 when the day does not go with the quota year, or the council with
   *     no region
   */
  QuotaRegion region(String council, int quotaYear, @Nullable LocalDate announcedOn) {
    if (announcedOn != null
        && (announcedOn.getYear() < quotaYear - 1 || announcedOn.getYear() > quotaYear)) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "Quotas for %d are announced in %d, or changed within %d."
                  .formatted(quotaYear, quotaYear - 1, quotaYear))
          .at("/announcedOn", "must lie in %d or %d".formatted(quotaYear - 1, quotaYear));
    }
    return regions.of(
        council, announcedOn == null ? QuotaCalendar.announcedBy(quotaYear) : announcedOn);
  }

  /**
   * Figures that hold together.
   *
   * @throws ProblemException 422 with every row that does not fit
   */
  Figures checked(Figuring figuring) {
    return checked(
        figuring, region(figuring.council(), figuring.quotaYear(), figuring.announcedOn()));
  }

  /** As {@link #checked(Figuring)}, with the municipalities of this region. */
  Figures checked(Figuring figuring, QuotaRegion region) {
    List<Violation> violations = new ArrayList<>();
    List<AnnouncedQuota> rows = rows(figuring.rows(), region, violations);
    missing(region, rows).ifPresent(violations::add);
    long sum = figuring.rows().stream().mapToLong(Row::quota).sum();
    if (sum != figuring.regionTotal()) {
      violations.add(
          Violation.inBody("/regionTotal", "is not the sum of the rows, which is " + sum));
    }
    Integer landstal = figuring.landstal();
    if (landstal != null && figuring.regionTotal() > landstal) {
      violations.add(
          Violation.inBody(
              "/regionTotal", "is above the landstal, which is that of all regions together"));
    }
    if (!violations.isEmpty()) {
      ProblemException problem =
          new ProblemException(
              Problems.INVALID_INPUT,
              "The rows must name each of the %d municipalities of %s exactly once and sum to the region's quota; nothing was stored."
                  .formatted(region.municipalities().size(), region.name()));
      violations.forEach(problem::add);
      throw problem;
    }
    return new Figures(
        figuring.quotaYear(),
        figuring.landstal(),
        figuring.announcedOn(),
        region.key(),
        figuring.regionTotal(),
        rows);
  }

  private static List<AnnouncedQuota> rows(
      List<Row> rows, QuotaRegion region, List<Violation> violations) {
    List<AnnouncedQuota> known = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Optional<Municipality> municipality = region.byCode(row.code());
      String pointer = "/rows/" + i + "/code";
      Integer before = places.putIfAbsent(row.code(), i);
      if (municipality.isEmpty()) {
        violations.add(
            Violation.inBody(
                pointer, "is no municipality of %s on %s".formatted(region.name(), region.date())));
      } else if (before != null) {
        violations.add(Violation.inBody(pointer, "stands in row %d already".formatted(before)));
      } else {
        known.add(
            new AnnouncedQuota(row.code(), municipality.get().name(), row.quota(), row.rawValue()));
      }
    }
    return known;
  }

  private static Optional<Violation> missing(QuotaRegion region, List<AnnouncedQuota> rows) {
    List<String> named = rows.stream().map(AnnouncedQuota::code).toList();
    List<String> missing =
        region.municipalities().stream()
            .filter(municipality -> !named.contains(municipality.code()))
            .map(municipality -> municipality.name() + " (" + municipality.code() + ")")
            .toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(Violation.inBody("/rows", "lacks " + String.join(", ", missing)));
  }
}
