package dk.kkr.agenda.items;

/** Which representation of an item an entity tag stands for. */
public final class ItemTag {

  private ItemTag() {}

  /** The answer to a change: without results. */
  public static String written() {
    return "item-written";
  }

  /** The working copy with results as of the stamp. */
  public static String workingCopy(long resultsStamp) {
    return "item-draft-r" + resultsStamp;
  }
}
