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
 * @param listings what is told below the table
 */
public record PageHead(
    String title,
    List<Fact> facts,
    List<Link> links,
    @Nullable String notice,
    List<Listing> listings) {

  /** Copies the lists. */
  public PageHead {
    facts = List.copyOf(facts);
    links = List.copyOf(links);
    listings = List.copyOf(listings);
  }

  /** Without listings. */
  public PageHead(String title, List<Fact> facts, List<Link> links, @Nullable String notice) {
    this(title, facts, links, notice, List.of());
  }

  /**
   * One thing to know.
   *
   * @param label in Danish
   * @param value in Danish
   */
  public record Fact(String label, String value) {}

  /**
   * A table of words below that of the numbers.
   *
   * @param id where links to it lead
   * @param heading in Danish
   * @param columns their headings, in Danish
   * @param rows with as many cells
   * @param none what is said where there is no row, in Danish
   */
  public record Listing(
      String id, String heading, List<String> columns, List<List<String>> rows, String none) {

    /** Copies the lists. */
    public Listing {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Where else to go.
   *
   * @param label in Danish
   * @param href relative to the page
   */
  public record Link(String label, String href) {}
}
