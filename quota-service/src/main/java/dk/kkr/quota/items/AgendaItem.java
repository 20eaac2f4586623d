package dk.kkr.quota.items;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of an item as agenda-service shows it ({@code GET /items/{id}}). Everything is
 * verbatim.
 *
 * @param id kept from version to version
 * @param meetingId the meeting on whose agenda it stands
 * @param number as printed
 * @param title its title
 * @param parts texts in printed order
 * @param tables tables in printed order
 */
public record AgendaItem(
    UUID id, UUID meetingId, String number, String title, List<Part> parts, List<Table> tables) {

  /** Lists that are missing are empty. */
  public AgendaItem {
    Objects.requireNonNull(id);
    Objects.requireNonNull(meetingId);
    Objects.requireNonNull(number);
    Objects.requireNonNull(title);
    parts = given(parts);
    tables = given(tables);
  }

  /**
   * A text part.
   *
   * @param kind such as {@code BACKGROUND}
   * @param heading as printed; null where the part stands without one
   * @param text paragraphs separated by a blank line
   */
  public record Part(String kind, @Nullable String heading, String text) {

    /** Kind and text have to be there. */
    public Part {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(text);
    }
  }

  /**
   * A table; cells are text as printed.
   *
   * @param header empty where there is none
   * @param rows without header and total
   * @param total the row of totals; empty where there is none
   */
  public record Table(List<String> header, List<List<String>> rows, List<String> total) {

    /** What is missing is empty. */
    public Table {
      header = given(header);
      rows = given(rows).stream().map(AgendaItem::given).toList();
      total = given(total);
    }
  }

  private static <T> List<T> given(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
