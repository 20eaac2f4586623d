package dk.kkr.agenda.imports;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.importing.AgendaReader;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.agenda.meetings.Outline;
import dk.kkr.agenda.meetings.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Agendas from files as an import would store them, without storing them. */
public record ImportedDrafts(Outline outline, List<Item> items) {

  /** An item and where it stands. */
  public record Item(Section section, @Nullable String number, ItemContent content) {}

  /** Reads a file. */
  public static ImportedDrafts of(byte[] file) {
    ImportedAgenda agenda = AgendaReader.read(file);
    Outline outline = FileContent.outline(agenda.sections());
    FileContent content = new FileContent();
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < agenda.sections().size(); i++) {
      Section section = outline.sections().get(i);
      agenda
          .sections()
          .get(i)
          .items()
          .forEach(
              item ->
                  items.add(
                      new Item(section, item.number(), content.item(section, item).identified())));
    }
    return new ImportedDrafts(outline, items);
  }
}
