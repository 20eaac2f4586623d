package dk.kkr.quota.council;

/** What a decision, or an answer to one of its conditions, did to what it is about. */
public sealed interface Consequence {

  /**
   * It took effect, or had taken it before.
   *
   * @param summary how that stands now, in Danish
   * @param confidential whether that is not for the public
   */
  record Applied(String summary, boolean confidential) implements Consequence {}

  /**
   * It could not take effect.
   *
   * @param reason why, and what can be done, in Danish
   * @param confidential whether that is not for the public
   */
  record Refused(String reason, boolean confidential) implements Consequence {}

  /** What it had done was taken back. */
  record Compensated() implements Consequence {}

  /** It concerns nothing here. */
  record None() implements Consequence {}
}
