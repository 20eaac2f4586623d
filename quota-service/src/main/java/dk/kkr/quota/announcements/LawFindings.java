package dk.kkr.quota.announcements;

import dk.kkr.quota.announcements.AgreementConsequence.Consequence;
import dk.kkr.quota.announcements.Finding.Code;
import dk.kkr.quota.announcements.Finding.Kind;
import dk.kkr.reference.dates.DanishDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where what the agency did and what the law says do not fit; nothing is refused for it. */
final class LawFindings {

  private LawFindings() {}

  /** Of quotas that the agency fixed. */
  static List<Finding> ofFixing(Figures figures, Fixing fixing, boolean agreed) {
    List<Finding> findings = new ArrayList<>();
    LocalDate by = QuotaCalendar.fixedBy(figures.quotaYear());
    if (fixing.fixedOn().isAfter(by)) {
      findings.add(
          doubt(
              Code.FIXED_LATE,
              "Fastsættelse",
              fixing.source(),
              "Kvoterne er fastsat den %s; efter integrationsloven § 8, stk. 3, skal det ske inden den %s."
                  .formatted(DanishDates.format(fixing.fixedOn()), DanishDates.format(by))));
    }
    if (agreed) {
      findings.add(
          doubt(
              Code.FIXED_ALTHOUGH_AGREED,
              "Fastsættelse",
              fixing.source(),
              "Kvoterne er fastsat, selv om der foreligger en endelig aftale; styrelsen fastsætter dem kun, når en aftale ikke er meddelt eller ikke opfylder boligplaceringsbekendtgørelsen § 6."));
    }
    return List.copyOf(findings);
  }

  /** Of a changed landstal. */
  static List<Finding> ofRevision(
      @Nullable Integer before, int after, List<AgreementConsequence> agreements, String source) {
    List<Finding> findings = new ArrayList<>();
    if (before == null) {
      findings.add(
          doubt(
              Code.LANDSTAL_BEFORE_UNKNOWN,
              "Landstal",
              source,
              "Det tidligere landstal er ikke oplyst, så det kan ikke siges, om loven kræver ændringen til %d."
                  .formatted(after)));
    } else if (!Threshold.exceeded(before, after)) {
      findings.add(
          doubt(
              Code.REVISION_NOT_REQUIRED,
              "Landstal",
              source,
              "Ændringen fra %d til %d er ikke over %d pct.; loven kræver ikke, at landstallet ændres (integrationsloven § 6)."
                  .formatted(before, after, Threshold.percent(before))));
    }
    if (agreements.stream().anyMatch(a -> a.consequence() == Consequence.STANDS_BY_RULE)) {
      findings.add(
          doubt(
              Code.DISTRIBUTION_BY_RULE,
              "Aftale",
              source,
              "En aftale har en regel for et ændret landstal og er meddelt før ændringen: fordelingen skal udregnes efter reglen (boligplaceringsbekendtgørelsen § 6, stk. 3)."));
    }
    return List.copyOf(findings);
  }

  private static Finding doubt(Code code, String place, String text, String message) {
    return new Finding(code, Kind.DOUBT, place, text, message);
  }
}
