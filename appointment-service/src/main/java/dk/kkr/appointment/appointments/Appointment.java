package dk.kkr.appointment.appointments;

import dk.kkr.appointment.appointments.AppointmentEvent.AppointmentEnded;
import dk.kkr.appointment.appointments.AppointmentEvent.AppointmentMade;
import dk.kkr.appointment.appointments.AppointmentEvent.TermExpiring;
import dk.kkr.appointment.appointments.HistoryEntry.Act;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A person in a seat, by a decision, for a time. Never deleted: what undoes it is one more thing
 * that happened to it.
 */
@Entity
@Table(name = "appointment")
class Appointment implements Aggregate {

  @Id private UUID id;
  private String council;
  @Embedded private Post post;
  @Embedded private Basis basis;
  @Embedded private Term term;
  private @Nullable UUID officeId;

  @Enumerated(EnumType.STRING)
  private AppointmentState state = AppointmentState.PENDING;

  @JdbcTypeCode(SqlTypes.JSON)
  private Ahead ahead = Ahead.NOTHING;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Ending ended;

  // The decision that put somebody else in the seat, so that taking it back can be undone here.
  private @Nullable UUID replacedBy;

  // The first of all known ends: what the job looks for and "as of" reads.
  private @Nullable LocalDate lastDay;
  private boolean expiryTold;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<HistoryEntry> history = List.of();

  private long revision;
  @Version private long version;

  @Transient private final List<DomainEvent> events = new ArrayList<>();

  /** For Hibernate. */
  protected Appointment() {}

  /** Decided; not made yet. */
  Appointment(UUID id, String council, Post post, Basis basis, Term term, LocalDate decidedOn) {
    this.id = id;
    this.council = council;
    this.post = post;
    this.basis = basis;
    this.term = term;
    note(Act.DECIDED, decidedOn, null, null, basis.pointId());
    settleLastDay();
  }

  /**
   * The decision is in force: makes it, and tells it.
   *
   * @param newTerm for how long
   * @param newOfficeId the office that the holder qualifies by; null for none
   * @param newOfficeEnd when that office ends, if it is known to
   */
  void make(Term newTerm, @Nullable UUID newOfficeId, @Nullable Ending newOfficeEnd) {
    term = newTerm;
    officeId = newOfficeId;
    ahead = ahead.endingOffice(newOfficeEnd);
    state = AppointmentState.IN_FORCE;
    note(Act.MADE, term.validFrom(), null, null, basis.pointId());
    settleLastDay();
    tellMade();
  }

  /** The conditions of the decision are not met: it is not made. */
  void lapse(LocalDate on, String note) {
    state = AppointmentState.LAPSED;
    note(Act.LAPSED, on, null, note, basis.pointId());
  }

  /**
   * The decision no longer stands: counts as never made. Told to whoever was told that it was made,
   * also when it had ended before: what followed from that end is undone, too.
   */
  void compensate(LocalDate on, String note) {
    boolean told = state == AppointmentState.IN_FORCE || state == AppointmentState.ENDED;
    LocalDate last = ended != null && ended.on().isBefore(on) ? ended.on() : on;
    state = AppointmentState.COMPENSATED;
    note(Act.COMPENSATED, on, EndReason.DECISION_WITHDRAWN, note, basis.pointId());
    if (told) {
      ended = new Ending(last, EndReason.DECISION_WITHDRAWN, note);
      tellEnded(ended);
    }
  }

  /** Ends it, and tells it. */
  void end(Ending ending) {
    state = AppointmentState.ENDED;
    ended = ending;
    lastDay = ending.on();
    note(Act.ENDED, ending.on(), ending.reason(), ending.note(), null);
    tellEnded(ending);
  }

  /** Somebody else gets the seat by that decision: ends it, and tells it. */
  void giveWay(Ending ending, UUID pointId) {
    replacedBy = pointId;
    end(ending);
  }

  /** The decision that gave the seat to somebody else was taken back: in force again. */
  void reinstate(LocalDate on, String note) {
    UUID by = replacedBy;
    replacedBy = null;
    ended = null;
    state = AppointmentState.IN_FORCE;
    note(Act.REINSTATED, on, null, note, by);
    settleLastDay();
    tellMade();
  }

  /** Sets an end for a day to come. */
  void plan(Ending ending) {
    ahead = ahead.planning(ending);
    note(Act.END_SET, ending.on(), ending.reason(), ending.note(), null);
    settleLastDay();
  }

  /** The office that the holder qualifies by ends on a day. */
  void officeEnds(Ending ending) {
    ahead = ahead.endingOffice(ending);
    settleLastDay();
  }

  /** The end that it is time for. */
  Optional<Ending> due(LocalDate today) {
    return state == AppointmentState.IN_FORCE
        ? ahead.next(term).filter(ending -> ending.due(today))
        : Optional.empty();
  }

  /** Tells, once, that its term runs out. */
  void expire() {
    LocalDate last = term.validTo();
    if (!expiryTold && last != null) {
      expiryTold = true;
      tellExpiring(last);
    }
  }

  /** The person goes by another name. */
  void renamePerson(String name) {
    post = post.ofPerson(name);
  }

  /** The body or the seat goes by another name. */
  void renameBody(String name, String label) {
    post = post.ofBody(name, label);
  }

  /** Tells again where it stands; nothing when nobody was ever told of it. */
  boolean retell() {
    if (revision == 0) {
      return false;
    }
    LocalDate last = term.validTo();
    if (state == AppointmentState.IN_FORCE) {
      tellMade();
      if (expiryTold && last != null) {
        tellExpiring(last);
      }
    } else if (ended != null) {
      tellEnded(ended);
    }
    return true;
  }

  private void tellMade() {
    events.add(AppointmentMade.of(this, ++revision));
  }

  private void tellEnded(Ending ending) {
    events.add(AppointmentEnded.of(this, ending, ++revision));
  }

  private void tellExpiring(LocalDate last) {
    events.add(TermExpiring.of(this, last, ++revision));
  }

  private void note(
      Act act,
      LocalDate on,
      @Nullable EndReason reason,
      @Nullable String note,
      @Nullable UUID pointId) {
    HistoryEntry entry = new HistoryEntry(act, on, reason, note, pointId);
    history = Stream.concat(history.stream(), Stream.of(entry)).toList();
  }

  private void settleLastDay() {
    lastDay = ahead.next(term).map(Ending::on).orElse(null);
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
  public void continueFrom(long published) {
    revision = published;
  }

  @Override
  public List<DomainEvent> takeEvents() {
    List<DomainEvent> taken = List.copyOf(events);
    events.clear();
    return taken;
  }

  String council() {
    return council;
  }

  Post post() {
    return post;
  }

  Basis basis() {
    return basis;
  }

  Term term() {
    return term;
  }

  @Nullable UUID officeId() {
    return officeId;
  }

  AppointmentState state() {
    return state;
  }

  /** How it ended; null while it has not. */
  @Nullable Ending ended() {
    return ended;
  }

  /** The first of all ends that are known; null when none is. */
  @Nullable LocalDate lastDay() {
    return lastDay;
  }

  @Nullable UUID replacedBy() {
    return replacedBy;
  }

  List<HistoryEntry> history() {
    return history;
  }
}
