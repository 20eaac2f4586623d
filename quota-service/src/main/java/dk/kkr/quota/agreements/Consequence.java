package dk.kkr.quota.agreements;

/** What a decision, or an answer to one of its conditions, did to an agreement. */
public sealed interface Consequence {

  /**
   * It took effect, or had taken it before.
   *
   * @param summary how the agreement stands, in Danish
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

  /** It concerns no agreement. */
  record None() implements Consequence {}
}
