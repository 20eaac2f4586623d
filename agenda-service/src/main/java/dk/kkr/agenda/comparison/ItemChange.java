package dk.kkr.agenda.comparison;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an item changed.
 *
 * @param itemId of the item
 * @param title in the later version; of a removed item in the earlier one
 * @param kinds at least one
 * @param numberBefore null when it was added
 * @param numberAfter null when it was removed
 * @param sectionBefore title of its section; null when it was added
 * @param sectionAfter title of its section; null when it was removed
 * @param placeBefore its place in its section, counted from 1; null when it was added
 * @param placeAfter its place in its section, counted from 1; null when it was removed
 * @param passages those that changed; all of an item that was added or removed
 */
@Schema(name = "ItemChange", description = "How an item of the agenda changed.")
public record ItemChange(
    @Schema(description = "The item.", examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
        UUID itemId,
    @Schema(description = "Its title; of a removed item the last one.", examples = "Høring om bus")
        String title,
    @Schema(description = "What happened to it.", examples = "[\"RENUMBERED\", \"CHANGED\"]")
        List<ChangeKind> kinds,
    @Schema(description = "Its number before.", examples = "3.4") @Nullable String numberBefore,
    @Schema(description = "Its number after.", examples = "3.5") @Nullable String numberAfter,
    @Schema(description = "Title of its section before.", examples = "Fælles sager")
        @Nullable String sectionBefore,
    @Schema(description = "Title of its section after.", examples = "Fælles sager")
        @Nullable String sectionAfter,
    @Schema(description = "Its place in its section before, counted from 1.", examples = "2")
        @Nullable Integer placeBefore,
    @Schema(description = "Its place in its section after, counted from 1.", examples = "1")
        @Nullable Integer placeAfter,
    @Schema(description = "What changed in it, in printed order.") List<PassageChange> passages) {

  /** Copies the lists. */
  public ItemChange {
    kinds = List.copyOf(kinds);
    passages = List.copyOf(passages);
  }
}
