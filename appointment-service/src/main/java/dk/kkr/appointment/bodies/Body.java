package dk.kkr.appointment.bodies;

import dk.kkr.appointment.AppointmentProblems;
import dk.kkr.appointment.Danish;
import dk.kkr.appointment.rules.CompositionRule;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A body of which a council fills seats, and what is demanded of who sits there. */
@Entity
@Table(name = "body")
class Body implements Aggregate {

  @Id private UUID id;
  private String council;
  private UUID organisationId;
  private String name;
  private @Nullable String termLabel;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<CompositionRule> rules = List.of();

  @OneToMany(mappedBy = "body", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  @BatchSize(size = 200)
  private List<Seat> seats = new ArrayList<>();

  @SuppressWarnings("UnusedVariable") // Changes with every seat too, so that the version does.
  private Instant updatedAt;

  @Version private long version;

  /** For Hibernate. */
  protected Body() {}

  Body(String council, Details details, Clock clock) {
    this.id = UUID.randomUUID();
    this.council = council;
    describe(details, Set.of(), clock);
  }

  /**
   * What is known of a body.
   *
   * @param organisationId the organisation it is, or whose board it is
   * @param name its name
   * @param termLabel what the running term is called
   * @param rules on all who sit there together
   * @param seats in order
   */
  record Details(
      UUID organisationId,
      String name,
      @Nullable String termLabel,
      List<CompositionRule> rules,
      List<Seat.Terms> seats) {

    Details {
      rules = List.copyOf(rules);
      seats = List.copyOf(seats);
    }
  }

  /**
   * Writes down anew what it is. Seats keep their ids; one that is left out is removed.
   *
   * @param used seats that somebody was ever appointed to
   * @throws ProblemException 409 when a used seat is left out; 422 for a seat of another body, one
   *     named twice, or two seats of one name
   */
  final void describe(Details details, Set<UUID> used, Clock clock) {
    List<Seat.Terms> terms = details.seats();
    requireOwnSeats(terms);
    Set<UUID> kept =
        terms.stream().map(Seat.Terms::id).filter(Objects::nonNull).collect(Collectors.toSet());
    requireUnused(kept, used);
    organisationId = details.organisationId();
    name = details.name();
    termLabel = details.termLabel();
    rules = details.rules();
    seats.removeIf(seat -> !kept.contains(seat.id()));
    for (int i = 0; i < terms.size(); i++) {
      place(terms.get(i), i + 1);
    }
    updatedAt = clock.instant();
  }

  private void place(Seat.Terms terms, int position) {
    seats.stream()
        .filter(seat -> seat.id().equals(terms.id()))
        .findFirst()
        .ifPresentOrElse(
            seat -> seat.describe(terms, position),
            () -> seats.add(new Seat(this, terms, position)));
  }

  private void requireOwnSeats(List<Seat.Terms> terms) {
    Set<UUID> own = seats.stream().map(Seat::id).collect(Collectors.toSet());
    Set<UUID> seen = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (int i = 0; i < terms.size(); i++) {
      UUID seatId = terms.get(i).id();
      if (seatId != null && !own.contains(seatId)) {
        throw invalid("/seats/%d/seatId".formatted(i), "is no seat of this body");
      }
      if (seatId != null && !seen.add(seatId)) {
        throw invalid("/seats/%d/seatId".formatted(i), "is named twice");
      }
      if (!labels.add(terms.get(i).label())) {
        throw invalid("/seats/%d/label".formatted(i), "is the name of another seat too");
      }
    }
  }

  private static ProblemException invalid(String pointer, String message) {
    return new ProblemException(
            Problems.INVALID_INPUT,
            "Each seat stands once, under a name of its own; a new one has no id yet.")
        .at(pointer, message);
  }

  private void requireUnused(Set<UUID> kept, Set<UUID> used) {
    List<String> lost =
        seats.stream()
            .filter(seat -> !kept.contains(seat.id()) && used.contains(seat.id()))
            .map(seat -> seat.terms().label())
            .toList();
    if (!lost.isEmpty()) {
      throw new ProblemException(
              AppointmentProblems.SEAT_IN_USE,
              "Somebody holds or has held %s. Leave the seat in the body, with its id."
                  .formatted(Danish.list(lost)))
          .at("/seats", "must keep the seats that were filled");
    }
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public String scope() {
    return council;
  }

  @Override
  public List<DomainEvent> takeEvents() {
    return List.of();
  }

  String council() {
    return council;
  }

  String name() {
    return name;
  }

  List<Seat> seats() {
    return List.copyOf(seats);
  }

  Details details() {
    return new Details(
        organisationId, name, termLabel, rules, seats.stream().map(Seat::terms).toList());
  }

  KnownBody known() {
    return new KnownBody(
        id,
        council,
        name,
        termLabel,
        seats.stream().map(Seat::known).toList(),
        rules.stream().map(CompositionRule::rule).toList());
  }
}
