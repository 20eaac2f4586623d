package dk.kkr.quota.announcements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is agreed on announced quotas; told by whoever keeps the agreements. */
public interface AgreementsOnQuotas {

  /** How far those are that stand on these announcements; lapsed and rejected ones are left out. */
  List<AgreementProgress> on(Collection<UUID> announcementIds);

  /**
   * What a change of the landstal on that day does to those that stand on an announcement and are
   * or were before the council, in the order of their ids. Changes nothing.
   */
  List<AgreementConsequence> consequences(UUID announcementId, LocalDate revisedOn);

  /** Does that to them, drafts included. */
  void revise(UUID announcementId, NewLandstal change);

  /**
   * A change of the landstal.
   *
   * @param announcementId the announcement that holds now
   * @param revisedOn day
   * @param before landstal before; null when not known
   * @param after landstal after
   */
  record NewLandstal(
      UUID announcementId, LocalDate revisedOn, @Nullable Integer before, int after) {}
}
