package dk.kkr.platform.feed;

import dk.kkr.platform.problem.ProblemType;

/** The problem types of the feed. */
public final class FeedProblems {

  /** Events after the cursor have been deleted from the feed. */
  public static final ProblemType FEED_GONE =
      new ProblemType("feed-gone", "The feed no longer reaches back that far", 410);

  private FeedProblems() {}
}
