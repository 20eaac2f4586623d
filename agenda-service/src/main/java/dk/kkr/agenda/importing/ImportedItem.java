package dk.kkr.agenda.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda.
 *
 * @param number as printed, e.g. {@code 3.10}; null for text that stands directly under a section
 * @param title one line, broken words joined; null when there is no heading
 * @param caseNumber as printed; not unique, usually one per meeting
 * @param caseWorker initials
 * @param parts in the order of the file; a heading without text is a part with empty text
 * @param points the recommendation as a tree
 * @param tables in the order of the file; their rows are not in the text of the parts
 * @param attachments in the order of the file
 * @param positions as documents of this system print them; elsewhere they are text
 * @param steps the same
 */
public record ImportedItem(
    @Nullable String number,
    @Nullable String title,
    @Nullable String caseNumber,
    @Nullable String caseWorker,
    List<ImportedPart> parts,
    List<ImportedPoint> points,
    List<ImportedTable> tables,
    List<ImportedAttachment> attachments,
    List<ImportedPosition> positions,
    List<ImportedStep> steps) {
  public ImportedItem {
    parts = List.copyOf(parts);
    points = List.copyOf(points);
    tables = List.copyOf(tables);
    attachments = List.copyOf(attachments);
    positions = List.copyOf(positions);
    steps = List.copyOf(steps);
  }
}
