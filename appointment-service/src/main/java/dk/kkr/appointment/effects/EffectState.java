package dk.kkr.appointment.effects;

/** What came of a decision on a slate. */
enum EffectState {
  /** Appointments are made, or wait for conditions, or lapsed with them. */
  APPLIED,
  /** It does not apply; the reason says why. */
  REFUSED,
  /** The decision was taken back, and what it did with it. */
  COMPENSATED
}
