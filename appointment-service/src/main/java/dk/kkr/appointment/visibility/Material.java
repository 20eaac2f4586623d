package dk.kkr.appointment.visibility;

import static dk.kkr.appointment.visibility.Audience.CIRCLE;
import static dk.kkr.appointment.visibility.Audience.EVERYBODY;
import static dk.kkr.appointment.visibility.Audience.PREPARATION;

/**
 * What this service shows, and to whom. The same table stands in {@code
 * docs/visibility-appointment.md}; a test holds them together.
 */
public enum Material {
  /** Organisations, their names and whether their members are all recorded. */
  ORGANISATION(EVERYBODY),
  /** Persons with an office on record, and all their offices. */
  OFFICE_HOLDER(EVERYBODY),
  /** Persons without any office on record. */
  OTHER_PERSON(CIRCLE),
  /** Bodies, their seats and rules, and who holds each seat. */
  BODY(EVERYBODY),
  /** Appointments that are or were in force. */
  APPOINTMENT(EVERYBODY),
  /** Appointments that wait for a condition, lapsed with it, or were compensated. */
  OTHER_APPOINTMENT(CIRCLE),
  /** Slates that are on a released agenda, or decided on. */
  SLATE_BEFORE_COUNCIL(CIRCLE),
  /** Slates that are being written, or were withdrawn. */
  SLATE_DRAFT(PREPARATION),
  /** What the rules say of a slate. */
  EVALUATION(PREPARATION);

  private final Audience audience;

  Material(Audience audience) {
    this.audience = audience;
  }

  /** Who sees it, as do all who see more. */
  public Audience audience() {
    return audience;
  }
}
