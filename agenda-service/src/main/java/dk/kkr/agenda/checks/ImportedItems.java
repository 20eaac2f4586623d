package dk.kkr.agenda.checks;

import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.content.Position;
import dk.kkr.agenda.content.Step;
import dk.kkr.agenda.content.Table;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.agenda.importing.ImportedItem;
import dk.kkr.agenda.importing.ImportedPoint;
import dk.kkr.agenda.importing.ImportedSection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The items of a file as the checks see them, with every link as the file has it. */
final class ImportedItems {

  private ImportedItems() {}

  static List<CheckedItem> of(ImportedAgenda agenda, @Nullable LocalDate meeting) {
    List<CheckedItem> items = new ArrayList<>();
    for (ImportedSection section : agenda.sections()) {
      String title = section.title() == null ? "" : section.title();
      for (ImportedItem item : section.items()) {
        items.add(
            new CheckedItem(
                new CheckedItem.Source(
                    null,
                    item.number(),
                    title,
                    content(item, title),
                    Map.of(),
                    !section.participants()),
                meeting));
      }
    }
    return items;
  }

  private static ItemContent content(ImportedItem item, String sectionTitle) {
    return new ItemContent(
        item.title() == null ? sectionTitle : item.title(),
        null,
        false,
        item.caseNumber(),
        item.caseWorker(),
        List.of(),
        item.parts().stream()
            .map(part -> new Part(part.kind(), part.heading(), part.text()))
            .toList(),
        item.tables().stream()
            .map(table -> new Table(table.header(), table.rows(), table.total()))
            .toList(),
        item.points().stream().map(ImportedItems::point).toList(),
        item.positions().stream().map(Position::read).toList(),
        item.steps().stream().map(Step::read).toList(),
        List.of(),
        item.attachments().stream()
            .map(
                each ->
                    Attachment.named(each.title(), each.link(), Attachment.Availability.ENCLOSED))
            .toList());
  }

  private static Point point(ImportedPoint point) {
    return Point.written(
        point.verbs(),
        point.text(),
        point.contents(),
        point.children().stream().map(ImportedItems::point).toList());
  }
}
