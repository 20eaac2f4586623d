package dk.kkr.agenda.reimport;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.meetings.Section;
import dk.kkr.agenda.reimport.EditFinding.Code;
import dk.kkr.agenda.reimport.EditedTree.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the working copy out of an edited document. What the document says as it was exported stays
 * exactly as it is stored: an export that nobody touched changes nothing.
 */
final class DraftEditing {

  private static final String NO_TITLE = "(uden overskrift)";

  private final Draft draft;
  private final EditedTree base;
  private final EditedTree edited;
  private final boolean complete;
  private final Remarks remarks = new Remarks();
  private final List<Section> sections = new ArrayList<>();
  private final List<Draft.Item> items = new ArrayList<>();
  private final Claims<Section> sectionClaims;
  private final Claims<Draft.Item> itemClaims;
  private final Map<String, String> headings = new HashMap<>();
  private final Map<String, EditedTree.Item> shown = new HashMap<>();

  private DraftEditing(Draft draft, EditedFile exported, EditedFile file) {
    this.draft = draft;
    this.base = EditedTree.of(exported.lines());
    this.edited = EditedTree.of(Cleaning.lines(file, exported, remarks));
    this.complete = file.complete();
    base.sections()
        .forEach(
            section -> {
              headings.put(String.valueOf(section.id()), section.heading());
              section.items().forEach(item -> shown.put(String.valueOf(item.id()), item));
            });
    this.sectionClaims =
        new Claims<>(
            draft.sections(),
            section -> "afsnit-" + section.id(),
            edited.sections().stream()
                .map(EditedTree.Section::id)
                .filter(Objects::nonNull)
                .toList(),
            remarks);
    this.itemClaims =
        new Claims<>(
            draft.items(),
            item -> "punkt-" + item.id(),
            edited.sections().stream()
                .flatMap(section -> section.items().stream())
                .map(EditedTree.Item::id)
                .filter(Objects::nonNull)
                .toList(),
            remarks);
    if (file.tracked()) {
      remarks.add(
          Code.TRACKED_CHANGES,
          "",
          "Dokumentet har ændringer, som ikke er accepteret; de er læst, som om de var.",
          "");
    }
  }

  /** The working copy as the document wants it. */
  record Edited(Draft draft, List<EditFinding> findings) {}

  /**
   * The edited working copy.
   *
   * @param draft as it is
   * @param exported the document as it is exported today
   * @param file the document as it was sent
   */
  static Edited of(Draft draft, EditedFile exported, EditedFile file) {
    return new DraftEditing(draft, exported, file).edited();
  }

  private Edited edited() {
    compareLines(base.lost(), edited.lost(), "");
    edited.sections().forEach(this::section);
    if (complete) {
      base.sections().stream()
          .filter(section -> section.id() == null)
          .filter(section -> edited.sections().stream().noneMatch(section::isShownAs))
          .forEach(section -> remarks.removed("", section.heading()));
    } else {
      keepMissing();
    }
    return new Edited(new Draft(sections, items), remarks.all());
  }

  private void notPlaced(String place, String text) {
    remarks.add(
        Code.NOT_PLACED,
        place,
        "Her har dagsordenen ikke plads til det; det er ikke taget med.",
        text);
  }

  private void section(EditedTree.Section section) {
    EditedTree.Section readOnly = readOnly(section);
    if (readOnly != null) {
      remarks.readOnly("", OnlyShown.between(readOnly.lines(), section.lines()), complete);
      return;
    }
    Named named = Named.of(section.heading(), null);
    Section known =
        sectionClaims.claim(
            section.id(),
            Objects.requireNonNullElse(named.number(), ""),
            section.heading(),
            List.of(
                one ->
                    one.number().equals(named.number())
                        && EditedLine.words(one.title()).equals(named.title()),
                one -> EditedLine.words(one.title()).equals(named.title())));
    Section now = known == null ? added(named) : changed(known, section.heading());
    sections.add(now);
    List<EditedLine> before =
        base.sections().stream()
            .filter(one -> known != null && ("afsnit-" + known.id()).equals(one.id()))
            .flatMap(one -> one.lines().stream())
            .toList();
    compareLines(before, section.lines(), now.number());
    section.items().forEach(item -> item(item, now));
  }

  /** What stands on the page like a section and is none. */
  private EditedTree.@Nullable Section readOnly(EditedTree.Section section) {
    return base.sections().stream()
        .filter(one -> one.id() == null && one.isShownAs(section))
        .findFirst()
        .orElse(null);
  }

  private static Section added(Named named) {
    return new Section(
        UUID.randomUUID(), Objects.requireNonNullElse(named.number(), ""), title(named));
  }

  private static String title(Named named) {
    return named.title().isEmpty() ? NO_TITLE : named.title();
  }

  /** The title that stays where the document has none. */
  private String stays(Named named, String title, String place) {
    if (!named.title().isEmpty()) {
      return named.title();
    }
    remarks.titleEmpty(place, title);
    return title;
  }

  private Section changed(Section known, String heading) {
    String before = headings.get("afsnit-" + known.id());
    if (before != null && EditedLine.words(before).equals(EditedLine.words(heading))) {
      return known;
    }
    Named named = Named.of(heading, known.number());
    return new Section(
        known.id(),
        Objects.requireNonNullElse(named.number(), known.number()),
        stays(named, known.title(), known.number()));
  }

  private void compareLines(List<EditedLine> before, List<EditedLine> now, String place) {
    OnlyShown shown = OnlyShown.between(before, now);
    shown.added().forEach(line -> notPlaced(place, line.text()));
    if (complete) {
      shown.removed().forEach(line -> remarks.removed(place, line.text()));
    }
  }

  private void item(EditedTree.Item item, Section section) {
    Named named = Named.of(item.heading(), null);
    String place = Objects.requireNonNullElse(named.number(), "");
    Draft.Item known =
        itemClaims.claim(
            item.id(),
            place,
            item.heading(),
            List.of(
                one ->
                    Objects.equals(one.number(), named.number())
                        && EditedLine.words(one.content().title()).equals(named.title()),
                one -> EditedLine.words(one.content().title()).equals(named.title())));
    items.add(known == null ? added(item, named, section) : changed(known, item, section));
  }

  private Draft.Item added(EditedTree.Item item, Named named, Section section) {
    return new Draft.Item(
        null,
        section.id(),
        named.number(),
        ItemEditing.of(
            ItemContent.plain(title(named), List.of(), List.of()),
            title(named),
            "del-",
            null,
            item,
            complete,
            Objects.requireNonNullElse(named.number(), ""),
            remarks));
  }

  private Draft.Item changed(Draft.Item known, EditedTree.Item item, Section section) {
    EditedTree.Item before = shown.get("punkt-" + known.id());
    boolean same =
        before != null
            && EditedLine.words(before.heading()).equals(EditedLine.words(item.heading()));
    Named named =
        same
            ? new Named(known.number(), known.content().title())
            : Named.of(item.heading(), known.number());
    String number = named.number() == null ? known.number() : named.number();
    ItemContent content =
        ItemEditing.of(
            known.content(),
            stays(named, known.content().title(), Objects.requireNonNullElse(number, "")),
            "del-%s-".formatted(known.id()),
            before,
            item,
            complete,
            Objects.requireNonNullElse(number, ""),
            remarks);
    return new Draft.Item(known.id(), section.id(), number, content);
  }

  /** Without its end, a document does not say what was taken out. */
  private void keepMissing() {
    for (Section left : sectionClaims.left()) {
      sections.add(left);
      remarks.incomplete(left.number(), left.title());
    }
    for (Draft.Item left : itemClaims.left()) {
      items.add(left);
      remarks.incomplete(Objects.requireNonNullElse(left.number(), ""), left.content().title());
    }
  }

  Draft draft() {
    return draft;
  }
}
