package dk.kkr.quota.announcements;

import dk.kkr.quota.visibility.Material;
import dk.kkr.quota.visibility.Visibility;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Announcements as the current caller sees them, with where their quotas stand today. */
@RequestScoped
class AnnouncementReading {

  private final AgreementsOnQuotas agreements;
  private final Visibility visibility;
  private final Clock clock;

  AnnouncementReading(AgreementsOnQuotas agreements, Visibility visibility, Clock clock) {
    this.agreements = agreements;
    this.visibility = visibility;
    this.clock = clock;
  }

  /** One of them. */
  AnnouncementView view(Announcement announcement) {
    return views(List.of(announcement)).apply(announcement);
  }

  /** Many of them, for which the agreements are asked once. */
  Function<Announcement, AnnouncementView> views(List<Announcement> announcements) {
    Map<UUID, List<AgreementProgress>> progress =
        agreements.on(announcements.stream().map(Announcement::id).toList()).stream()
            .collect(Collectors.groupingBy(AgreementProgress::announcementId));
    return announcement ->
        view(
            announcement, state(announcement, progress.getOrDefault(announcement.id(), List.of())));
  }

  /** The caller's part of an ETag; it says where the quotas stand, which changes with the day. */
  String tag(Announcement announcement) {
    return tag(announcement, state(announcement, agreements.on(List.of(announcement.id()))));
  }

  private AnnouncementView view(Announcement announcement, @Nullable QuotaState state) {
    return AnnouncementView.of(
        announcement,
        state,
        visibility.shows(Material.ANNOUNCEMENT_SOURCE, announcement.council()),
        tag(announcement, state));
  }

  private String tag(Announcement announcement, @Nullable QuotaState state) {
    String audience = visibility.tag(announcement.council());
    return state == null
        ? audience
        : audience + "-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private @Nullable QuotaState state(Announcement announcement, List<AgreementProgress> progress) {
    return QuotaState.of(
        announcement,
        progress.stream()
            .filter(one -> visibility.shows(one.material(), announcement.council()))
            .toList(),
        LocalDate.now(clock));
  }
}
