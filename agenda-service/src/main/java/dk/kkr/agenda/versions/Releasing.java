package dk.kkr.agenda.versions;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.checks.Checking;
import dk.kkr.agenda.checks.ErrorOverride;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.VersionKind;
import dk.kkr.agenda.pastminutes.PastMinutes;
import dk.kkr.agenda.pastminutes.PastRecords;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.lost.PublishedNumbers;
import dk.kkr.platform.outbox.EventTooLargeException;
import dk.kkr.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the next version of an agenda out of its working copy. */
@ApplicationScoped
class Releasing {

  private final AgendaItems items;
  private final AgendaVersions versions;
  private final PublishedNumbers published;
  private final Checking checking;
  private final Consenting consenting;
  private final PastRecords pastMinutes;
  private final Changes changes;
  private final Event<AgendaWentOut> goneOut;
  private final Clock clock;

  Releasing(
      AgendaItems items,
      AgendaVersions versions,
      PublishedNumbers published,
      Checking checking,
      Consenting consenting,
      PastRecords pastMinutes,
      Changes changes,
      Event<AgendaWentOut> goneOut,
      Clock clock) {
    this.items = items;
    this.versions = versions;
    this.published = published;
    this.checking = checking;
    this.consenting = consenting;
    this.pastMinutes = pastMinutes;
    this.changes = changes;
    this.goneOut = goneOut;
    this.clock = clock;
  }

  /**
   * What is to be released.
   *
   * @param kind null for the one that fits
   * @param note what changed; of an amendment, why
   * @param overrides errors that the caller answers for
   */
  record Order(@Nullable VersionKind kind, @Nullable String note, List<ErrorOverride> overrides) {}

  /**
   * Releases the working copy of a meeting that the caller holds alone.
   *
   * @param by who releases, for the record
   * @throws ProblemException 409 when nothing has changed, the meeting is not open, the version is
   *     not of the kind asked for, errors are left or the chair has not consented; 422 when the
   *     agenda is not ready or too large
   */
  AgendaVersion release(Meeting meeting, Order order, String by) {
    meeting.requireAgenda("released");
    List<Item> agenda = items.on(meeting);
    requireReady(agenda);
    Snapshot snapshot = Snapshot.of(meeting, agenda);
    String hash = hash(snapshot);
    long highest = published.highest(meeting.id(), "agendaVersion");
    requireChange(meeting, hash, highest);
    VersionKind kind = kind(order, meeting, agenda, snapshot);
    List<ErrorOverride> kept =
        Answered.require(
            meeting.id(), checking.check(meeting, agenda, order.note()), order.overrides());
    GivenConsent consent = consenting.require(meeting, kind, hash);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    int number = meeting.release(kind, order.note(), Told.sections(snapshot), highest, now);
    AgendaVersion version =
        new AgendaVersion(
            meeting.id(), number, kind, snapshot, hash, order.note(), kept, consent, now, by);
    versions.persist(version);
    record(meeting, version);
    return version;
  }

  private VersionKind kind(Order order, Meeting meeting, List<Item> agenda, Snapshot snapshot) {
    Snapshot before =
        versions
            .version(meeting.id(), meeting.agendaVersion())
            .map(AgendaVersion::snapshot)
            .orElse(null);
    VersionKind kind =
        KindRules.of(
            order.kind(),
            meeting,
            pastMinutes.of(meeting.id()).filter(PastMinutes::published).isPresent(),
            LocalDate.now(clock),
            before,
            snapshot,
            version -> version.numbered(meeting, agenda));
    KindRules.requireReason(kind, order.note());
    return kind;
  }

  private void record(Meeting meeting, AgendaVersion version) {
    try {
      changes.record("meeting.release", meeting, null, VersionView.inside(version));
    } catch (EventTooLargeException e) {
      throw new ProblemException(
              AgendaProblems.AGENDA_TOO_LARGE,
              "Titles and points of the agenda have %,d bytes, more than other services can be told at once. Shorten the points or put the longest contents into attachments; nothing was released."
                  .formatted(e.bytes()),
              e)
          .with("bytes", e.bytes());
    }
    goneOut.fire(new AgendaWentOut(meeting.id()));
  }

  private static void requireReady(List<Item> agenda) {
    if (agenda.isEmpty()) {
      throw new ProblemException(
          AgendaProblems.NOT_READY_FOR_RELEASE, "The agenda has no items. Add at least one first.");
    }
    Set<String> numbers = new HashSet<>();
    List<String> twice =
        agenda.stream()
            .map(item -> item.place().number())
            .filter(number -> !numbers.add(number))
            .distinct()
            .toList();
    if (!twice.isEmpty()) {
      throw new ProblemException(
              AgendaProblems.NOT_READY_FOR_RELEASE,
              "More than one item has the number %s. Give each item a number of its own."
                  .formatted(String.join(", ", twice)))
          .with("numbers", twice);
    }
  }

  // Others may know a later version than this one: then the same once more is news to them.
  private void requireChange(Meeting meeting, String hash, long highest) {
    int last = meeting.agendaVersion();
    if (last > 0
        && highest <= last
        && versions.hash(meeting.id(), last).filter(hash::equals).isPresent()) {
      throw new ProblemException(
              AgendaProblems.NOTHING_TO_RELEASE,
              "Version %d says exactly the same. Change the working copy before releasing again."
                  .formatted(last))
          .with("existing", "/meetings/%s/versions/%d".formatted(meeting.id(), last));
    }
  }

  /** SHA-256 of the content as JSON, hexadecimal: equal exactly when the content is. */
  static String hash(Object content) {
    try {
      byte[] json = EventJson.write(content).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
