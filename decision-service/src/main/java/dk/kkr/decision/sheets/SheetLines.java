package dk.kkr.decision.sheets;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The lines of all sheets. */
@ApplicationScoped
class SheetLines implements PanacheRepositoryBase<SheetLine, UUID> {

  /** The lines of a meeting, in the order of the agenda. */
  List<SheetLine> ofMeeting(UUID meetingId) {
    return list("meetingId = ?1 order by position, id", meetingId);
  }
}
