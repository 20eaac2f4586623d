package dk.kkr.quota.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.quota.visibility.Material;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where the quotas of 2022 stand, by what is recorded and by the day. */
class QuotaStateTest {

  private static final LocalDate MAY = LocalDate.of(2021, 5, 1);
  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2021, 12, 31);
  private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);

  @Test
  void from_announced_over_agreed_to_in_force() {
    Announcement announcement = announced();

    assertThat(QuotaState.of(draft(), List.of(), NEW_YEAR)).isNull();
    assertThat(state(announcement, MAY)).isEqualTo(QuotaState.ANNOUNCED);
    assertThat(state(announcement, MAY, agreement(false, false)))
        .isEqualTo(QuotaState.UNDER_AGREEMENT);
    assertThat(state(announcement, MAY, agreement(true, false))).isEqualTo(QuotaState.AGREED);
    assertThat(state(announcement, NEW_YEARS_EVE, agreement(true, true)))
        .isEqualTo(QuotaState.AGREED);
    assertThat(state(announcement, NEW_YEAR, agreement(true, true))).isEqualTo(QuotaState.IN_FORCE);
  }

  @Test
  void what_is_neither_notified_nor_fixed_does_not_come_into_force() {
    assertThat(state(announced(), NEW_YEAR)).isEqualTo(QuotaState.ANNOUNCED);
    assertThat(state(announced(), NEW_YEAR, agreement(true, false))).isEqualTo(QuotaState.AGREED);
  }

  @Test
  void what_the_agency_fixed_holds_whatever_was_agreed() {
    Announcement announcement = announced();
    announcement.fix(new Fixing(LocalDate.of(2021, 9, 29), "Brev", null), List.of());

    assertThat(state(announcement, NEW_YEARS_EVE)).isEqualTo(QuotaState.FIXED_BY_AGENCY);
    assertThat(state(announcement, NEW_YEARS_EVE, agreement(true, true)))
        .isEqualTo(QuotaState.FIXED_BY_AGENCY);
    assertThat(state(announcement, NEW_YEAR)).isEqualTo(QuotaState.IN_FORCE);
  }

  @Test
  void a_changed_landstal_replaces_them() {
    Announcement announcement = announced();
    announcement.replacedBy(UUID.randomUUID());
    assertThat(state(announcement, NEW_YEAR, agreement(true, true))).isEqualTo(QuotaState.REVISED);

    Announcement revised = revised();
    assertThat(state(revised, MARCH.minusDays(1))).isEqualTo(QuotaState.FIXED_BY_AGENCY);
    assertThat(state(revised, MARCH.minusDays(1), agreement(true, true)))
        .isEqualTo(QuotaState.AGREED);
    assertThat(state(revised, MARCH)).isEqualTo(QuotaState.IN_FORCE);
  }

  private static @Nullable QuotaState state(
      Announcement announcement, LocalDate today, AgreementProgress... agreements) {
    return QuotaState.of(announcement, List.of(agreements), today);
  }

  private static AgreementProgress agreement(boolean finalised, boolean notified) {
    return new AgreementProgress(UUID.randomUUID(), Material.AGREEMENT, finalised, notified);
  }

  private static Announcement draft() {
    return new Announcement("kkr-hovedstaden", figures(), Source.entered("Brev"), List.of());
  }

  private static Announcement announced() {
    Announcement announcement = draft();
    announcement.confirm(MAY);
    return announcement;
  }

  private static Announcement revised() {
    return new Announcement(
        "kkr-hovedstaden",
        figures(),
        Source.entered("Brev"),
        List.of(),
        new Revision(UUID.randomUUID(), 500, 800, true, MARCH, null, List.of(), List.of()),
        MARCH);
  }

  private static Figures figures() {
    return new Figures(
        2022,
        500,
        null,
        "region-hovedstaden",
        6,
        List.of(new AnnouncedQuota("0400", "Bornholm", 6, null)));
  }
}
