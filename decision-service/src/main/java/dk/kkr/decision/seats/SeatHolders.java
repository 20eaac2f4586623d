package dk.kkr.decision.seats;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everybody who was appointed by a council. */
@ApplicationScoped
class SeatHolders implements PanacheRepositoryBase<SeatHolder, UUID> {

  /** Who sat in a body on the day by appointment of the council, by body and name. */
  List<SeatHolder> on(String council, LocalDate day) {
    return list("council = ?1 order by body, person, id", council).stream()
        .filter(holder -> holder.sits(day))
        .toList();
  }
}
