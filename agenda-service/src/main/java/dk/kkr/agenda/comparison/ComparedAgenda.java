package dk.kkr.agenda.comparison;

import java.util.List;
import java.util.UUID;

/**
 * An agenda as it is compared: what one reader sees of it.
 *
 * @param head date, place and the like
 * @param sections in order
 * @param items in printed order
 */
public record ComparedAgenda(
    List<Passage> head, List<ComparedSection> sections, List<ComparedItem> items) {

  /** Copies the lists. */
  public ComparedAgenda {
    head = List.copyOf(head);
    sections = List.copyOf(sections);
    items = List.copyOf(items);
  }

  /**
   * A section.
   *
   * @param id the same in both versions
   */
  public record ComparedSection(UUID id, String number, String title) {}

  /**
   * An item.
   *
   * @param id the same in both versions
   * @param sectionId its section
   * @param passages in printed order, with the title among them
   */
  public record ComparedItem(
      UUID id, UUID sectionId, String number, String title, List<Passage> passages) {

    /** Copies the list. */
    public ComparedItem {
      passages = List.copyOf(passages);
    }
  }
}
