package dk.kkr.agenda.items;

import dk.kkr.agenda.allocations.AllocationTableView;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.content.Position;
import dk.kkr.agenda.content.Step;
import dk.kkr.agenda.content.Table;
import dk.kkr.agenda.decisions.ResultView;
import dk.kkr.agenda.pastminutes.PastDecision;
import dk.kkr.agenda.quotas.QuotaTableView;
import dk.kkr.agenda.visibility.Reader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item as a reader may see it. */
@Schema(
    name = "Item",
    description =
        "An agenda item. Of a closed item those outside the council see number and public title"
            + " only; initials of case workers are shown to callers with a token.")
public record ItemView(
    @Schema(
            description = "Kept from version to version.",
            examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
        UUID id,
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(description = "The section.", examples = "3a4b5c6d-7e8f-4a1b-8c2d-3e4f5a6b7c01")
        UUID sectionId,
    @Schema(description = "Number as printed; 3.10 comes after 3.9.", examples = "3.1")
        String number,
    @Schema(description = "Order within the section.", examples = "10") int orderKey,
    @Schema(
            description = "Title as printed, or the public title of a closed item.",
            examples = "Fælles plan for cykelforbindelser")
        String title,
    @Schema(description = "True when it is not for the public.", examples = "false") boolean closed,
    @Schema(
            description = "What the public reads in place of the title of a closed item.",
            examples = "Personsag")
        @Nullable String publicTitle,
    @Schema(
            description = "Case number; not unique, every item of a meeting may bear the same.",
            examples = "SAG-2022-00001")
        @Nullable String caseNumber,
    @Schema(description = "Initials of the case worker; null without a token.", examples = "abcd")
        @Nullable String caseWorker,
    @Schema(description = "Who presents it.", examples = "[\"Formanden for udvalget\"]")
        List<String> presenters,
    @Schema(description = "Texts in printed order.") List<Part> parts,
    @Schema(description = "Tables in printed order.") List<Table> tables,
    @Schema(description = "The recommendation, as a tree, with results.") List<PointView> points,
    @Schema(
            description =
                "Tables of the agreements that its points decide on, as they stand today. A draft is"
                    + " shown to the council's secretariat only.")
        List<QuotaTableView> quotas,
    @Schema(
            description =
                "Tables of the allocations that its points decide on, as they stand today. A draft is"
                    + " shown to the council's secretariat only.")
        List<AllocationTableView> allocations,
    @Schema(description = "What other bodies think of it.") List<Position> positions,
    @Schema(description = "Its timetable.") List<Step> steps,
    @Schema(description = "What it is about.", examples = "[\"Mobilitet\"]")
        List<String> policyAreas,
    @Schema(description = "Attachments that the reader may know of.")
        List<AttachmentView> attachments,
    @Schema(description = "How far its points are decided.") Progress progress,
    @Schema(
            description =
                "What minutes from a file say was decided: a record of the past, no decision of"
                    + " decision-service. Null where there is none.")
        @Nullable PastDecision pastDecision) {

  private static final String CLOSED_TITLE = "Lukket punkt";

  /** How far the points of an item are decided. */
  @Schema(name = "Progress", description = "How many points are decided on and how many have been.")
  public record Progress(
      @Schema(description = "Points that are decided on: the leaves.", examples = "4") int points,
      @Schema(description = "Points with a confirmed result that stands.", examples = "3")
          int confirmed) {}

  /**
   * An item as one reader sees it.
   *
   * @param content what it says in the version that is read
   */
  public static ItemView of(UUID id, UUID meetingId, Place place, ItemContent content, Lens lens) {
    Visibility visibility = lens.visibility(id, content);
    if (visibility.closed() && !lens.showsClosed()) {
      return closed(id, meetingId, place, visibility.publicTitle());
    }
    return new ItemView(
        id,
        meetingId,
        place.sectionId(),
        place.number(),
        place.orderKey(),
        content.title(),
        visibility.closed(),
        visibility.publicTitle(),
        content.caseNumber(),
        lens.showsCaseWorker() ? content.caseWorker() : null,
        content.presenters(),
        content.parts(),
        content.tables(),
        content.points().stream().map(point -> PointView.of(point, lens::result)).toList(),
        lens.quotas(content),
        lens.allocations(content),
        content.positions(),
        content.steps(),
        content.policyAreas(),
        content.attachments().stream()
            .filter(lens::shows)
            .map(lens::shown)
            .map(each -> AttachmentView.of(id, each, lens.version()))
            .toList(),
        progress(content, lens),
        lens.pastDecision(id));
  }

  /** What was just written, without results: they come with reading. */
  static ItemView written(Item item) {
    return of(
        item.id(),
        item.meetingId(),
        item.place(),
        item.content(),
        new Lens(
            Reader.SECRETARIAT,
            Lens.WORKING_COPY,
            AgendaToday.of(item.today().text()),
            Map.of(),
            Lens.NOTHING,
            null));
  }

  private static ItemView closed(
      UUID id, UUID meetingId, Place place, @Nullable String publicTitle) {
    return new ItemView(
        id,
        meetingId,
        place.sectionId(),
        place.number(),
        place.orderKey(),
        publicTitle == null ? CLOSED_TITLE : publicTitle,
        true,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Progress(0, 0),
        null);
  }

  private static Progress progress(ItemContent content, Lens lens) {
    List<Point> leaves = content.allPoints().filter(Point::leaf).toList();
    long confirmed =
        leaves.stream().filter(leaf -> confirmed(lens.result(leaf.identity()))).count();
    return new Progress(leaves.size(), (int) confirmed);
  }

  private static boolean confirmed(@Nullable ResultView result) {
    return result != null && result.confirmed();
  }
}
