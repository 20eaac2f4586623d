package dk.kkr.agenda.checks;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where on an agenda something was found. A finding about the whole agenda has no place.
 *
 * @param itemId null where the item is not stored yet
 * @param itemNumber as printed
 * @param part position of the part in its item, counted from 1
 * @param point path of the point in its tree, e.g. 2.1
 * @param table position of the table, counted from 1
 * @param attachment position of the attachment, counted from 1
 * @param line line of the imported file
 */
@Schema(
    name = "CheckPlace",
    description = "Where it was found; members that do not apply are null.")
public record CheckPlace(
    @Schema(description = "The item.", examples = "7b1e2d3c-4f5a-4b6c-8d7e-9f0a1b2c3d4e")
        @Nullable UUID itemId,
    @Schema(description = "Number of the item as printed.", examples = "3.4")
        @Nullable String itemNumber,
    @Schema(description = "Position of the part in the item, counted from 1.", examples = "2")
        @Nullable Integer part,
    @Schema(description = "Path of the point in the recommendation.", examples = "2.1")
        @Nullable String point,
    @Schema(description = "Position of the table in the item, counted from 1.", examples = "1")
        @Nullable Integer table,
    @Schema(description = "Position of the attachment in the item, counted from 1.", examples = "1")
        @Nullable Integer attachment,
    @Schema(description = "Line of the imported file, counted from 1.", examples = "112")
        @Nullable Integer line) {

  /** The agenda as a whole. */
  static final CheckPlace AGENDA = new CheckPlace(null, null, null, null, null, null, null);

  static CheckPlace item(@Nullable UUID id, @Nullable String number) {
    return new CheckPlace(id, number, null, null, null, null, null);
  }

  CheckPlace inPart(int position) {
    return new CheckPlace(itemId, itemNumber, position, null, null, null, line);
  }

  CheckPlace inPoint(String path) {
    return new CheckPlace(itemId, itemNumber, null, path, null, null, line);
  }

  CheckPlace inTable(int position) {
    return new CheckPlace(itemId, itemNumber, null, null, position, null, line);
  }

  CheckPlace atAttachment(int position) {
    return new CheckPlace(itemId, itemNumber, null, null, null, position, line);
  }

  CheckPlace atLine(@Nullable Integer found) {
    return new CheckPlace(itemId, itemNumber, part, point, table, attachment, found);
  }
}
