package dk.kkr.agenda.meetings;

import dk.kkr.agenda.content.Given;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a secretariat plans about a meeting and may change until it is held.
 *
 * @param title where the meeting has one of its own
 * @param date the day
 * @param dateStatus whether the day is certain
 * @param start Danish time
 * @param end Danish time, after the start
 * @param place where it is held
 * @param practical what the participants should know
 * @param guests who comes besides the members
 * @param external a stub for a meeting that is run outside this system
 * @param minutesLink where the minutes of a meeting outside this system can be read
 * @param deadlines days on the way to it
 */
@Embeddable
public record MeetingPlan(
    @Nullable String title,
    LocalDate date,
    @Enumerated(EnumType.STRING) DateStatus dateStatus,
    @Column(name = "start_time") @Nullable LocalTime start,
    @Column(name = "end_time") @Nullable LocalTime end,
    @Nullable String place,
    @Nullable String practical,
    @JdbcTypeCode(SqlTypes.JSON) List<String> guests,
    boolean external,
    @Nullable String minutesLink,
    @JdbcTypeCode(SqlTypes.JSON) List<MeetingDeadline> deadlines) {

  public MeetingPlan {
    guests = Given.list(guests);
    deadlines = Given.list(deadlines);
  }

  /** A plan of no more than a day, its times and a place. */
  public static MeetingPlan of(
      LocalDate date, @Nullable LocalTime start, @Nullable LocalTime end, @Nullable String place) {
    return new MeetingPlan(
        null,
        date,
        DateStatus.CONFIRMED,
        start,
        end,
        place,
        null,
        List.of(),
        false,
        null,
        List.of());
  }

  /** The same, with times and a place where it has none. */
  public MeetingPlan completed(
      @Nullable LocalTime givenStart, @Nullable LocalTime givenEnd, @Nullable String givenPlace) {
    // A start after the end that is planned would be no plan.
    LocalTime from =
        start == null && end != null && givenStart != null && !givenStart.isBefore(end)
            ? null
            : givenStart;
    LocalTime first = start == null ? from : start;
    LocalTime to = first != null && givenEnd != null && givenEnd.isAfter(first) ? givenEnd : null;
    return new MeetingPlan(
        title,
        date,
        dateStatus,
        first,
        end == null ? to : end,
        place == null ? givenPlace : place,
        practical,
        guests,
        external,
        minutesLink,
        deadlines);
  }

  /** The same for a meeting that is run in this system. */
  MeetingPlan inside() {
    return new MeetingPlan(
        title,
        date,
        dateStatus,
        start,
        end,
        place,
        practical,
        guests,
        false,
        minutesLink,
        deadlines);
  }

  /** True when whoever listens to events would notice no difference. */
  boolean tellsTheSameAs(MeetingPlan other) {
    return Objects.equals(title, other.title)
        && date.equals(other.date)
        && dateStatus == other.dateStatus
        && Objects.equals(start, other.start)
        && Objects.equals(place, other.place)
        && external == other.external;
  }
}
