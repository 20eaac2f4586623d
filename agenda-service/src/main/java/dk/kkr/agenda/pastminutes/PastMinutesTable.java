package dk.kkr.agenda.pastminutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Queries on minutes of the past. */
@ApplicationScoped
class PastMinutesTable implements PanacheRepositoryBase<PastMinutes, UUID> {

  Optional<PastMinutes> of(UUID meetingId) {
    return find("meetingId", meetingId).firstResultOptional();
  }
}
