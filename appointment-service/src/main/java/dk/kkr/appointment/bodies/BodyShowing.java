package dk.kkr.appointment.bodies;

import dk.kkr.appointment.organisations.OrganisationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows bodies with who holds their seats. */
@ApplicationScoped
class BodyShowing {

  private final OrganisationDirectory organisations;
  private final SeatHolders holders;
  private final Clock clock;

  BodyShowing(OrganisationDirectory organisations, SeatHolders holders, Clock clock) {
    this.organisations = organisations;
    this.holders = holders;
    this.clock = clock;
  }

  /** As on that day; today when null. */
  BodyView show(Body body, @Nullable LocalDate asOf) {
    return show(List.of(body), asOf).getFirst();
  }

  List<BodyView> show(List<Body> bodies, @Nullable LocalDate asOf) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    var known =
        organisations.among(
            bodies.stream()
                .map(body -> body.details().organisationId())
                .collect(Collectors.toSet()));
    List<UUID> ids = bodies.stream().map(Body::id).toList();
    List<Seating> seatings = holders.during(ids, day, day);
    Map<UUID, LocalDate> vacantSince = holders.vacantSince(ids, day);
    return bodies.stream()
        .map(
            body ->
                BodyView.of(
                    body, known.get(body.details().organisationId()), seatings, vacantSince, day))
        .toList();
  }
}
