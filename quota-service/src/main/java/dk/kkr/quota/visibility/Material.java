package dk.kkr.quota.visibility;

/**
 * What this service shows, and to whom. The same table stands in {@code docs/visibility-quota.md};
 * a test holds them together.
 */
public enum Material {
  /** An announcement that nobody has looked at yet. */
  ANNOUNCEMENT_DRAFT(Audience.SECRETARIAT),
  /** A confirmed announcement: the quotas of a region's municipalities. */
  ANNOUNCEMENT(Audience.EVERYBODY),
  /** Where the figures of an announcement were read, and what was doubtful there. */
  ANNOUNCEMENT_SOURCE(Audience.CIRCLE),
  /** An agreement that is not before the council. */
  AGREEMENT_DRAFT(Audience.SECRETARIAT),
  /** An agreement that is or was before the council, on an item that is not closed. */
  AGREEMENT(Audience.EVERYBODY),
  /** An agreement that is or was before the council, on a closed item. */
  CLOSED_AGREEMENT(Audience.CIRCLE),
  /** Who signs an agreement by what right, proofs and receipt, and the form that is notified. */
  AGREEMENT_FORMALITIES(Audience.CIRCLE),
  /** What was done to an agreement, when and by whom. */
  AGREEMENT_HISTORY(Audience.CIRCLE),
  /** A saved calculation. */
  RUN(Audience.SECRETARIAT),
  /** An allocation that is not before the council. */
  ALLOCATION_DRAFT(Audience.SECRETARIAT),
  /** An allocation that is or was before the council, on an item that is not closed. */
  ALLOCATION(Audience.EVERYBODY),
  /** An allocation that is or was before the council, on a closed item. */
  CLOSED_ALLOCATION(Audience.CIRCLE),
  /** Inhabitants by date, with their source. */
  POPULATION(Audience.EVERYBODY);

  private final Audience audience;

  Material(Audience audience) {
    this.audience = audience;
  }

  /** Who sees it. */
  public Audience audience() {
    return audience;
  }
}
