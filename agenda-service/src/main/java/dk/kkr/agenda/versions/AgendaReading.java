package dk.kkr.agenda.versions;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.decisions.PointResults;
import dk.kkr.agenda.items.AgendaToday;
import dk.kkr.agenda.items.Lens;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.VersionKind;
import dk.kkr.agenda.pastminutes.PastMinutes;
import dk.kkr.agenda.versions.AgendaView.IssuedVersion;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads agendas: one SELECT for meeting, version and what is closed today, one for the results, and
 * one each for the agreements and the allocations that points decide on. No transaction.
 */
@ApplicationScoped
class AgendaReading {

  private static final String OPEN =
      """
      select m, v, p,
             (select listagg(i.today, ',') within group (order by i.id) from Item i
               where i.meetingId = m.id and i.today <> ''),
             (select listagg(concat(cast(o.number as string), ' ', cast(o.kind as string)), ',')
                       within group (order by o.number)
                from AgendaVersion o where o.meetingId = m.id)
        from Meeting m
        left join AgendaVersion v
          on v.meetingId = m.id and v.number = coalesce(:version, m.agendaVersion)
        left join PastMinutes p on p.meetingId = m.id
       where m.id = :meeting
      """;

  private static final String HEAD =
      """
      select m.council, m.version, coalesce(:version, m.agendaVersion), m.resultsStamp,
             (select listagg(i.today, ',') within group (order by i.id) from Item i
               where i.meetingId = m.id and i.today <> '')
        from Meeting m
       where m.id = :meeting
      """;

  private final EntityManager entities;
  private final PointResults results;
  private final ToldTables told;

  AgendaReading(EntityManager entities, PointResults results, ToldTables told) {
    this.entities = entities;
    this.results = results;
    this.told = told;
  }

  /**
   * A meeting opened at a version of its agenda.
   *
   * @param version null when that version does not exist
   * @param pastMinutes minutes from a file; null when there are none
   * @param today what holds in every version
   * @param issued all released versions, in order
   */
  record Opened(
      Meeting meeting,
      @Nullable AgendaVersion version,
      @Nullable PastMinutes pastMinutes,
      AgendaToday today,
      List<IssuedVersion> issued) {

    /** Minutes from a file, if there are any that the reader may read. */
    @Nullable PastMinutes pastMinutes(Reader reader) {
      return pastMinutes != null
              && (pastMinutes.published() || reader.mayRead(Content.WORKING_COPY))
          ? pastMinutes
          : null;
    }

    /** What the tag of the version is made of. */
    Head head() {
      return new Head(
          meeting.council(), meeting.version(), released().number(), meeting.resultsStamp(), today);
    }

    /**
     * The version.
     *
     * @throws ProblemException 404 when there is none
     */
    AgendaVersion released() {
      if (version == null) {
        throw meeting.agendaVersion() == 0 ? notReleased() : noSuchVersion();
      }
      return version;
    }

    private ProblemException noSuchVersion() {
      return new ProblemException(
              Problems.NOT_FOUND,
              "The newest version of the agenda is %d; GET /meetings/%s/versions lists all."
                  .formatted(meeting.agendaVersion(), meeting.id()))
          .inDanish(
              "Den nyeste version af dagsordenen er version %d."
                  .formatted(meeting.agendaVersion()));
    }
  }

  /** 404: others read an agenda once it has been released. */
  static ProblemException notReleased() {
    return new ProblemException(
            Problems.NOT_FOUND, "No agenda of this meeting has been released yet.")
        .inDanish("Dagsordenen for dette møde er ikke udsendt endnu. Den kommer på denne adresse.");
  }

  /**
   * Opens a meeting.
   *
   * @param version null for the newest
   * @throws ProblemException 404 when there is no such meeting
   */
  Opened open(UUID meetingId, @Nullable Integer version) {
    return find(meetingId, version)
        .orElseThrow(
            () ->
                new ProblemException(
                        Problems.NOT_FOUND,
                        "There is no meeting %s. GET /meetings lists all.".formatted(meetingId))
                    .inDanish(
                        "Der er intet møde på denne adresse. Find det i oversigten over møder."));
  }

  /** Opens a meeting, if there is one. */
  Optional<Opened> find(UUID meetingId, @Nullable Integer version) {
    return entities
        .createQuery(OPEN, Tuple.class)
        .setParameter("meeting", meetingId)
        .setParameter("version", version)
        .getResultStream()
        .findFirst()
        .map(
            row ->
                new Opened(
                    row.get(0, Meeting.class),
                    row.get(1, AgendaVersion.class),
                    row.get(2, PastMinutes.class),
                    AgendaToday.of(row.get(3, String.class)),
                    issued(row.get(4, String.class))));
  }

  private static List<IssuedVersion> issued(@Nullable String told) {
    return told == null
        ? List.of()
        : Stream.of(told.split(",", -1))
            .map(one -> one.split(" ", 2))
            .map(one -> new IssuedVersion(Integer.parseInt(one[0]), VersionKind.valueOf(one[1])))
            .toList();
  }

  /**
   * What the entity tag of a version is made of; the version itself may not exist.
   *
   * @param council key of the council
   * @param meetingVersion for the tag
   * @param number of the version of the agenda
   * @param resultsStamp changes with the results
   * @param today what holds in every version
   */
  record Head(
      String council, long meetingVersion, int number, long resultsStamp, AgendaToday today) {

    String tag(Reader reader) {
      return "v%d-%s-r%d-h%s".formatted(number, reader.tag(), resultsStamp, today.tag());
    }
  }

  /** What the tag is made of, without reading the agenda; empty when there is no such meeting. */
  Optional<Head> head(UUID meetingId, @Nullable Integer version) {
    return entities
        .createQuery(HEAD, Tuple.class)
        .setParameter("meeting", meetingId)
        .setParameter("version", version)
        .getResultStream()
        .findFirst()
        .map(
            row ->
                new Head(
                    row.get(0, String.class),
                    row.get(1, Long.class),
                    row.get(2, Integer.class),
                    row.get(3, Long.class),
                    AgendaToday.of(row.get(4, String.class))));
  }

  /**
   * How this reader sees items of the meeting in this version.
   *
   * @param contents what the items say that are looked at
   */
  Lens lens(Opened opened, int version, Reader reader, Stream<ItemContent> contents) {
    return new Lens(
        reader,
        version,
        opened.today(),
        results.of(opened.meeting().id()),
        told.of(contents),
        opened.pastMinutes(reader));
  }
}
