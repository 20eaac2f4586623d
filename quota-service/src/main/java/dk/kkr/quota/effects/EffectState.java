package dk.kkr.quota.effects;

/** What became of a decision here. */
enum EffectState {
  /** It took effect. */
  APPLIED,
  /** It could not. */
  REFUSED,
  /** It was reopened, and what it had done was taken back. */
  COMPENSATED
}
