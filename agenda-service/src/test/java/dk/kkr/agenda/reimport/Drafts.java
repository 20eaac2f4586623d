package dk.kkr.agenda.reimport;

import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.imports.ImportedDrafts;
import dk.kkr.agenda.items.AgendaToday;
import dk.kkr.agenda.items.ItemView;
import dk.kkr.agenda.items.Lens;
import dk.kkr.agenda.items.Place;
import dk.kkr.agenda.meetings.DateStatus;
import dk.kkr.agenda.meetings.MeetingState;
import dk.kkr.agenda.meetings.Section;
import dk.kkr.agenda.reading.Exports;
import dk.kkr.agenda.versions.AgendaView;
import dk.kkr.agenda.visibility.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Working copies without a service. */
record Drafts(UUID meeting, Draft draft) {

  static final String HASH = "0".repeat(64);

  static Drafts of(byte[] file) {
    ImportedDrafts read = ImportedDrafts.of(file);
    return new Drafts(
        UUID.randomUUID(),
        new Draft(
            read.outline().sections(),
            read.items().stream()
                .map(
                    item ->
                        new Draft.Item(
                            UUID.randomUUID(),
                            item.section().id(),
                            Objects.requireNonNullElse(item.number(), item.section().number()),
                            item.content()))
                .toList()));
  }

  byte[] export(boolean word) {
    return word ? Exports.docx(view()) : Exports.html(view());
  }

  /** The draft after an edited export was taken back. */
  DraftEditing.Edited takeBack(byte[] file) {
    EditedFile read = EditedFiles.own(file);
    return DraftEditing.of(draft, EditedFiles.own(export(EditedFiles.isWord(file))), read);
  }

  Draft.Item item(String number) {
    return item(draft, number);
  }

  static Draft.Item item(Draft draft, String number) {
    return draft.items().stream()
        .filter(item -> number.equals(item.number()))
        .findFirst()
        .orElseThrow();
  }

  Drafts with(String number, ItemContent content) {
    return new Drafts(
        meeting,
        new Draft(
            draft.sections(),
            draft.items().stream()
                .map(
                    item ->
                        number.equals(item.number())
                            ? new Draft.Item(item.id(), item.section(), number, content)
                            : item)
                .toList()));
  }

  private AgendaView view() {
    Lens lens =
        new Lens(
            Reader.SECRETARIAT,
            Lens.WORKING_COPY,
            AgendaToday.of(null),
            Map.of(),
            Lens.NOTHING,
            null);
    return new AgendaView(
        meeting,
        "kkr-hovedstaden",
        null,
        LocalDate.of(2022, 3, 11),
        DateStatus.CONFIRMED,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        MeetingState.DRAFT,
        null,
        null,
        true,
        null,
        0,
        List.of(),
        0,
        false,
        List.of(),
        HASH,
        null,
        draft.sections().stream().map(section -> section(section, lens)).toList());
  }

  private AgendaView.AgendaSection section(Section section, Lens lens) {
    return new AgendaView.AgendaSection(
        section.id(),
        section.number(),
        section.title(),
        null,
        draft.items().stream()
            .filter(item -> item.section().equals(section.id()))
            .map(
                item ->
                    ItemView.of(
                        Objects.requireNonNull(item.id()),
                        meeting,
                        new Place(section.id(), 10, Objects.requireNonNull(item.number())),
                        item.content(),
                        lens))
            .toList());
  }

  static List<String> attachments(ItemContent content) {
    return content.attachments().stream().map(Attachment::title).toList();
  }
}
