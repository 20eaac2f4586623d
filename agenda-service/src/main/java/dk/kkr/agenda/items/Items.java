package dk.kkr.agenda.items;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries on items. */
@ApplicationScoped
class Items implements PanacheRepositoryBase<Item, UUID> {

  List<Item> on(UUID meetingId) {
    return list("meetingId = ?1 and removed = false", meetingId);
  }

  long countOn(UUID meetingId) {
    return count("meetingId = ?1 and removed = false", meetingId);
  }

  long countIn(UUID meetingId, UUID sectionId) {
    return count("meetingId = ?1 and sectionId = ?2 and removed = false", meetingId, sectionId);
  }
}
