package dk.kkr.apportionment;

/**
 * A list, group or alliance that votes were cast for.
 *
 * @param name unique among the contenders
 * @param votes 0 to {@link HighestAverages#MAX_VOTES}
 * @param candidates the most seats it can fill; what it cannot fill goes to the next entitled
 */
public record Contender(String name, long votes, int candidates) {

  /** A contender with candidates for every seat. */
  public static Contender of(String name, long votes) {
    return new Contender(name, votes, Integer.MAX_VALUE);
  }
}
