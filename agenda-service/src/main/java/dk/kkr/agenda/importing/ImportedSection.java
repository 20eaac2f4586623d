package dk.kkr.agenda.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the agenda; it may be empty.
 *
 * @param number as printed, e.g. {@code 3}; null for what stands before the first numbered section,
 *     such as the list of participants in minutes
 * @param title null when the file has items of this section but no heading for it
 * @param items in the order of the file
 */
public record ImportedSection(
    @Nullable String number, @Nullable String title, List<ImportedItem> items) {
  public ImportedSection {
    items = List.copyOf(items);
  }

  /** True for the list of participants that stands before the first section of minutes. */
  public boolean participants() {
    return number == null && title != null && Headings.isParticipants(title);
  }
}
