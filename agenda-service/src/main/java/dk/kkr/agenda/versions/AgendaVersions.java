package dk.kkr.agenda.versions;

import dk.kkr.agenda.checks.ErrorOverride;
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
      Instant releasedAt,
      String releasedBy,
      @Nullable String note,
      String contentHash,
      List<ErrorOverride> overrides) {}

  Optional<AgendaVersion> version(UUID meetingId, int number) {
    return find("meetingId = ?1 and number = ?2", meetingId, number).firstResultOptional();
  }

  List<Head> heads(UUID meetingId) {
    return getEntityManager()
        .createQuery(
            "select v.number, v.releasedAt, v.releasedBy, v.note, v.contentHash, v.overrides from AgendaVersion v"
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

  Optional<String> hash(UUID meetingId, int number) {
    return heads(meetingId).stream()
        .filter(head -> head.number() == number)
        .map(Head::contentHash)
        .findFirst();
  }
}
