package dk.kkr.decision.visibility;

import static dk.kkr.decision.visibility.Audience.CIRCLE;
import static dk.kkr.decision.visibility.Audience.EVERYBODY;

/**
 * What this service shows, and to whom. The same table stands in {@code
 * docs/visibility-decision.md}; a test holds them together.
 */
public enum Material {
  /** The decision sheet with its lines and suggested return dates. */
  SHEET(CIRCLE),
  /** An outcome that is recorded and not, or no longer, confirmed. */
  UNCONFIRMED_OUTCOME(CIRCLE),
  /** A confirmed decision on an item that is not closed, with its conditions and their states. */
  CONFIRMED_DECISION(EVERYBODY),
  /**
   * Where the answer to a condition can be read, earlier outcomes, effects; why somebody answered
   * for an error in published minutes.
   */
  WORKING_DETAILS(CIRCLE),
  /** The number and public title of a closed item. */
  CLOSED_ITEM_TITLE(EVERYBODY),
  /** Title, minutes text, points, decisions and conditions of a closed item. */
  CLOSED_ITEM(CIRCLE),
  /** Minutes that are not published, or not as they stand now. */
  MINUTES_DRAFT(CIRCLE),
  /** Published and approved minutes, every version. */
  PUBLISHED_MINUTES(EVERYBODY),
  /** What is to come back to the council. */
  FOLLOW_UP(CIRCLE);

  private final Audience audience;

  Material(Audience audience) {
    this.audience = audience;
  }

  /** Who sees it. */
  public Audience audience() {
    return audience;
  }
}
