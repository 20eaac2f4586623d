package dk.kkr.quota.announcements;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the quotas of a year stand; it follows from what is recorded, and from the day. */
@Schema(
    name = "QuotaState",
    description =
        "Where the quotas of a year stand; it follows from what is recorded, and from "
            + "the day. `ANNOUNCED`: announced; nobody has proposed to share them otherwise. "
            + "`UNDER_AGREEMENT`: an agreement is being made. `AGREED`: an agreement is final. "
            + "`FIXED_BY_AGENCY`: the agency fixed them: no agreement was notified, or the "
            + "landstal was changed. `IN_FORCE`: the year has begun, and they are agreed and "
            + "notified, or fixed. `REVISED`: the landstal was changed, and newer ones hold.")
public enum QuotaState {
  /** Announced; nobody has proposed to share them otherwise. */
  ANNOUNCED,
  /** An agreement is being made. */
  UNDER_AGREEMENT,
  /** An agreement is final. */
  AGREED,
  /** The agency fixed them: no agreement was notified, or the landstal was changed. */
  FIXED_BY_AGENCY,
  /** The year has begun, and they are agreed and notified, or fixed. */
  IN_FORCE,
  /** The landstal was changed, and newer ones hold. */
  REVISED;

  /**
   * Where they stand on a day.
   *
   * @param agreements those on the announcement that the reader may see
   * @return null for a draft
   */
  static @Nullable QuotaState of(
      Announcement announcement, List<AgreementProgress> agreements, LocalDate today) {
    return switch (announcement.state()) {
      case DRAFT -> null;
      case REVISED -> REVISED;
      case ANNOUNCED -> announced(announcement, agreements, today);
    };
  }

  private static QuotaState announced(
      Announcement announcement, List<AgreementProgress> agreements, LocalDate today) {
    boolean fixed = announcement.fixedByAgency();
    boolean notified = agreements.stream().anyMatch(a -> a.finalised() && a.notified());
    if ((fixed || notified) && !today.isBefore(announcement.inForceFrom())) {
      return IN_FORCE;
    }
    boolean agreed = agreements.stream().anyMatch(AgreementProgress::finalised);
    if (fixed) {
      // After a change only an agreement that stands by its rule is left.
      return agreed && announcement.supersedes() != null ? AGREED : FIXED_BY_AGENCY;
    }
    if (agreed) {
      return AGREED;
    }
    return agreements.isEmpty() ? ANNOUNCED : UNDER_AGREEMENT;
  }
}
