package dk.kkr.agenda.standing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries on placed standing items. */
@ApplicationScoped
class Placements implements PanacheRepositoryBase<StandingPlacement, UUID> {

  List<StandingPlacement> on(UUID meetingId) {
    return list("meetingId", meetingId);
  }
}
