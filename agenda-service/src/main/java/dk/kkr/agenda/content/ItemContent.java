package dk.kkr.agenda.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything an item says, apart from where it stands on the agenda. Points and attachments have
 * ids as soon as it is stored.
 *
 * @param title as printed
 * @param publicTitle what the public reads in place of the title of a closed item
 * @param closed true when the item is not for the public
 * @param caseNumber not unique: every item of a meeting may bear the same
 * @param caseWorker initials of the case worker
 * @param presenters who presents it in the meeting
 * @param parts texts in printed order
 * @param tables in printed order
 * @param points the recommendation as a tree
 * @param positions what other bodies think of it
 * @param steps its timetable
 * @param policyAreas what it is about
 * @param attachments in printed order
 */
public record ItemContent(
    String title,
    @Nullable String publicTitle,
    boolean closed,
    @Nullable String caseNumber,
    @Nullable String caseWorker,
    List<String> presenters,
    List<Part> parts,
    List<Table> tables,
    List<Point> points,
    List<Position> positions,
    List<Step> steps,
    List<String> policyAreas,
    List<Attachment> attachments) {

  public ItemContent {
    presenters = Given.list(presenters);
    parts = Given.list(parts);
    tables = Given.list(tables);
    points = Given.list(points);
    positions = Given.list(positions);
    steps = Given.list(steps);
    policyAreas = Given.list(policyAreas);
    attachments = Given.list(attachments);
  }

  /** An open item of a title, texts and points, and nothing else. */
  public static ItemContent plain(String title, List<Part> parts, List<Point> points) {
    return new ItemContent(
        title, null, false, null, null, List.of(), parts, List.of(), points, List.of(), List.of(),
        List.of(), List.of());
  }

  /** Every point of the tree, in printed order. */
  public Stream<Point> allPoints() {
    return points.stream().flatMap(Point::flat);
  }

  /** The same content without ids, for an item that travels to another meeting. */
  public ItemContent copied() {
    return with(
        points.stream().map(point -> point.withIds(ignored -> null)).toList(),
        attachments.stream().map(each -> each.withId(null)).toList());
  }

  /** The same content with an id on every point and attachment that had none. */
  public ItemContent identified() {
    return with(
        points.stream().map(point -> point.withIds(ItemContent::orNew)).toList(),
        attachments.stream().map(each -> each.withId(orNew(each.id()))).toList());
  }

  /**
   * The same content for other readers.
   *
   * @param nowClosed true when it is not for the public
   * @param nowPublicTitle what the public reads in place of the title
   */
  public ItemContent shown(boolean nowClosed, @Nullable String nowPublicTitle) {
    return new ItemContent(
        title,
        nowPublicTitle,
        nowClosed,
        caseNumber,
        caseWorker,
        presenters,
        parts,
        tables,
        points,
        positions,
        steps,
        policyAreas,
        attachments);
  }

  /**
   * The same content with the files that its attachments had before.
   *
   * @param before what it said until now
   */
  public ItemContent keepingFiles(ItemContent before) {
    return with(
        points,
        attachments.stream()
            .map(
                each ->
                    each.withFile(before.attachment(each.id()).map(Attachment::file).orElse(null)))
            .toList());
  }

  /** The same content with another file of an attachment, or without one. */
  public ItemContent withFile(UUID attachmentId, @Nullable AttachedFile file) {
    return with(
        points,
        attachments.stream()
            .map(each -> attachmentId.equals(each.id()) ? each.receiving(file) : each)
            .toList());
  }

  /** The attachment of this id, if there is one. */
  public Optional<Attachment> attachment(@Nullable UUID attachmentId) {
    return attachments.stream()
        .filter(each -> attachmentId != null && attachmentId.equals(each.id()))
        .findFirst();
  }

  /** Files of its attachments. */
  public Stream<AttachedFile> files() {
    return attachments.stream().map(Attachment::file).filter(Objects::nonNull);
  }

  /** The same content with these points. */
  public ItemContent withPoints(List<Point> newPoints) {
    return with(newPoints, attachments);
  }

  /** The same content with these positions. */
  public ItemContent withPositions(List<Position> newPositions) {
    return new ItemContent(
        title,
        publicTitle,
        closed,
        caseNumber,
        caseWorker,
        presenters,
        parts,
        tables,
        points,
        newPositions,
        steps,
        policyAreas,
        attachments);
  }

  /** The same content with these attachments. */
  public ItemContent withAttachments(List<Attachment> newAttachments) {
    return with(points, newAttachments);
  }

  /**
   * The same content with every text run through the function, in printed order: titles of items
   * and attachments, names and headings are no texts.
   */
  public ItemContent withTexts(UnaryOperator<String> texts) {
    return new ItemContent(
        title,
        publicTitle,
        closed,
        caseNumber,
        caseWorker,
        presenters,
        parts.stream().map(part -> part.withText(texts)).toList(),
        tables.stream().map(table -> table.withTexts(texts)).toList(),
        points.stream().map(point -> point.withTexts(texts)).toList(),
        positions.stream().map(position -> position.withTexts(texts)).toList(),
        steps.stream().map(step -> step.withTexts(texts)).toList(),
        policyAreas,
        attachments);
  }

  /** Ids of attachments that are not for the public. */
  public List<UUID> closedAttachments() {
    return attachments.stream().filter(Attachment::closed).map(Attachment::identity).toList();
  }

  /** Characters of all content together. */
  int characters() {
    return parts.stream().mapToInt(Part::characters).sum()
        + tables.stream().mapToInt(Table::characters).sum()
        + allPoints().mapToInt(Point::characters).sum()
        + positions.stream().mapToInt(Position::characters).sum()
        + steps.stream().mapToInt(Step::characters).sum();
  }

  private ItemContent with(List<Point> newPoints, List<Attachment> newAttachments) {
    return new ItemContent(
        title,
        publicTitle,
        closed,
        caseNumber,
        caseWorker,
        presenters,
        parts,
        tables,
        newPoints,
        positions,
        steps,
        policyAreas,
        newAttachments);
  }

  private static UUID orNew(@Nullable UUID id) {
    return id == null ? UUID.randomUUID() : id;
  }
}
