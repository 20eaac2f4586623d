package dk.kkr.agenda.versions;

import dk.kkr.agenda.checks.ErrorOverride;
import dk.kkr.agenda.meetings.VersionKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Queries on released agendas. */
@ApplicationScoped
class AgendaVersions implements PanacheRepositoryBase<AgendaVersion, UUID> {

  /** A released version without its content. */
  record Head(
      int number,
      VersionKind kind,
      Instant releasedAt,
      String releasedBy,
      @Nullable String note,
      String contentHash,
      List<ErrorOverride> overrides,
      @Nullable GivenConsent consent) {}

  Optional<AgendaVersion> version(UUID meetingId, int number) {
    return find("meetingId = ?1 and number = ?2", meetingId, number).firstResultOptional();
  }

  List<Head> heads(UUID meetingId) {
    return getEntityManager()
        .createQuery(
            "select v.number, v.kind, v.releasedAt, v.releasedBy, v.note, v.contentHash, v.overrides,"
                + " v.consent from AgendaVersion v"
                + " where v.meetingId = :meeting order by v.number",
            Head.class)
        .setParameter("meeting", meetingId)
        .getResultList();
  }

  Optional<Instant> newest(UUID meetingId) {
    return getEntityManager()
        .createQuery(
            "select v.releasedAt from AgendaVersion v where v.meetingId = :meeting"
                + " order by v.number desc",
            Instant.class)
        .setParameter("meeting", meetingId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The version before this one, whatever its number. */
  Optional<AgendaVersion> before(UUID meetingId, int number) {
    return find("meetingId = ?1 and number < ?2 order by number desc", meetingId, number)
        .firstResultOptional();
  }

  /** Number of the last version before the meeting changed its agenda; empty for none at all. */
  Optional<Integer> invited(UUID meetingId) {
    return number(
        """
        select max(v.number) from AgendaVersion v
         where v.meetingId = :meeting
           and not exists (select 1 from AgendaVersion a where a.meetingId = v.meetingId
                            and a.kind = AS_HELD and a.number <= v.number)
        """,
        meetingId);
  }

  /** Number of the newest version, if the meeting was held or has changed its agenda. */
  Optional<Integer> held(UUID meetingId) {
    return number(
        """
        select max(v.number) from AgendaVersion v, Meeting m
         where v.meetingId = :meeting and m.id = v.meetingId
           and (m.state in (HELD, CLOSED)
                or exists (select 1 from AgendaVersion a where a.meetingId = v.meetingId
                            and a.kind = AS_HELD))
        """,
        meetingId);
  }

  private Optional<Integer> number(String query, UUID meetingId) {
    return Optional.ofNullable(
        getEntityManager()
            .createQuery(query, Integer.class)
            .setParameter("meeting", meetingId)
            .getSingleResult());
  }

  Optional<String> hash(UUID meetingId, int number) {
    return heads(meetingId).stream()
        .filter(head -> head.number() == number)
        .map(Head::contentHash)
        .findFirst();
  }
}
