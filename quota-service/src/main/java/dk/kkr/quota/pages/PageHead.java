package dk.kkr.quota.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a result: it is not part of the calculation, so whoever shows it says it.
 *
 * @param title of the page, in Danish
 * @param facts such as the council, who calculated and when, and what was decided
 * @param links downloads and other pages
 * @param notice what must be seen before anything else, in Danish, such as that the council has not
 *     seen it; null for none
 */
public record PageHead(String title, List<Fact> facts, List<Link> links, @Nullable String notice) {

  /** Copies the lists. */
  public PageHead {
    facts = List.copyOf(facts);
    links = List.copyOf(links);
  }

  /**
   * One thing to know.
   *
   * @param label in Danish
   * @param value in Danish
   */
  public record Fact(String label, String value) {}

  /**
   * Where else to go.
   *
   * @param label in Danish
   * @param href relative to the page
   */
  public record Link(String label, String href) {}
}
