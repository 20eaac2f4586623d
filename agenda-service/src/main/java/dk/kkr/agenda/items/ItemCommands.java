package dk.kkr.agenda.items;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.kkr.agenda.content.Given;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.content.Position;
import dk.kkr.agenda.content.Step;
import dk.kkr.agenda.content.Table;
import dk.kkr.platform.input.NoPersonNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about items. */
final class ItemCommands {

  private static final int MAX_ORDER = 1_000_000;

  private ItemCommands() {}

  /** A whole item. */
  @Schema(
      name = "ItemToWrite",
      description =
          "A whole item; content that is left out is taken away. An item can be sent back as it was"
              + " read: what only reading shows is passed over.")
  @JsonIgnoreProperties({"id", "meetingId", "quotas", "allocations", "progress", "pastDecision"})
  record Write(
      @NotNull @Schema(
              description = "A section of the meeting.",
              examples = "3a4b5c6d-7e8f-4a1b-8c2d-3e4f5a6b7c01")
          UUID sectionId,
      @Nullable @Size(min = 1, max = Limits.NUMBER) @Pattern(regexp = Limits.PRINTED, message = Limits.PRINTED_MESSAGE) @Schema(
              description =
                  "Number as printed; left out, a new item gets the next one of its section and an"
                      + " existing one keeps its own.",
              examples = "3.1")
          String number,
      @Nullable @Min(1) @Max(MAX_ORDER) @Schema(
              description =
                  "Order within the section, apart from the number; left out, a new item comes last"
                      + " and an existing one stays.",
              examples = "10")
          Integer orderKey,
      @NotBlank @Size(max = Limits.TITLE) @Pattern(regexp = Limits.ONE_LINE, message = Limits.ONE_LINE_MESSAGE) @Schema(description = "Title as printed.", examples = "Fælles plan for cykelforbindelser")
          String title,
      @Nullable @Size(max = Limits.TITLE) @Pattern(regexp = Limits.ONE_LINE, message = Limits.ONE_LINE_MESSAGE) @NoPersonNumber
          @Schema(
              description =
                  "What the public reads in place of the title of a closed item; left out, it reads"
                      + " a standing text.",
              examples = "Personsag")
          String publicTitle,
      @Nullable @Schema(
              description = "True when it is not for the public; false when left out.",
              examples = "false")
          Boolean closed,
      @Nullable @Size(max = Limits.LINE) @Schema(
              description = "Case number; not unique, every item of a meeting may bear the same.",
              examples = "SAG-2022-00001")
          String caseNumber,
      @Nullable @Size(max = Limits.NUMBER) @Schema(description = "Initials of the case worker.", examples = "abcd")
          String caseWorker,
      @Size(max = Limits.ENTRIES) @Schema(description = "Who presents it.", examples = "[\"Formanden for udvalget\"]")
          @Nullable List<@NotBlank @Size(max = Limits.LINE) String> presenters,
      @Size(max = Limits.PARTS) @Schema(description = "Texts in printed order.")
          @Nullable List<@NotNull @Valid Part> parts,
      @Size(max = Limits.TABLES) @Schema(description = "Tables in printed order.")
          @Nullable List<@NotNull @Valid Table> tables,
      @Size(max = Limits.POINTS) @Schema(description = "The recommendation, as a tree of at most eight levels.")
          @Nullable List<@NotNull @Valid Point> points,
      @Size(max = Limits.ENTRIES) @Schema(description = "What other bodies think of it.")
          @Nullable List<@NotNull @Valid Position> positions,
      @Size(max = Limits.ENTRIES) @Schema(description = "Its timetable.")
          @Nullable List<@NotNull @Valid Step> steps,
      @Size(max = Limits.ENTRIES) @Schema(description = "What it is about.", examples = "[\"Mobilitet\"]")
          @Nullable List<@NotBlank @Size(max = Limits.LINE) String> policyAreas,
      @Size(max = Limits.ENTRIES) @Schema(description = "Attachments; their files are sent by themselves.")
          @Nullable List<@NotNull @Valid AttachmentToWrite> attachments) {

    /** An item as it would be written to stay as it is. */
    static Write of(Item item) {
      ItemContent content = item.content();
      Place place = item.place();
      return new Write(
          place.sectionId(),
          place.number(),
          place.orderKey(),
          content.title(),
          content.publicTitle(),
          content.closed(),
          content.caseNumber(),
          content.caseWorker(),
          content.presenters(),
          content.parts(),
          content.tables(),
          content.points(),
          content.positions(),
          content.steps(),
          content.policyAreas(),
          content.attachments().stream().map(AttachmentToWrite::of).toList());
    }

    Visibility visibility() {
      return new Visibility(Boolean.TRUE.equals(closed), publicTitle);
    }

    ItemContent content() {
      return new ItemContent(
          title,
          publicTitle,
          Boolean.TRUE.equals(closed),
          caseNumber,
          caseWorker,
          Given.list(presenters),
          Given.list(parts),
          Given.list(tables),
          Given.list(points),
          Given.list(positions),
          Given.list(steps),
          Given.list(policyAreas),
          Given.list(attachments).stream().map(AttachmentToWrite::attachment).toList());
    }
  }

  /** Who may read an item. */
  @Schema(
      name = "ItemVisibility",
      description = "Whether an item is for the public, in every version of the agenda.")
  record Show(
      @NotNull @Schema(description = "True when it is not for the public.", examples = "true")
          Boolean closed,
      @Nullable @Size(max = Limits.TITLE) @Pattern(regexp = Limits.ONE_LINE, message = Limits.ONE_LINE_MESSAGE) @NoPersonNumber
          @Schema(
              description =
                  "What the public reads in place of the title of a closed item; left out, it reads"
                      + " a standing text.",
              examples = "Personsag")
          String publicTitle) {

    Visibility visibility() {
      return new Visibility(closed, publicTitle);
    }
  }
}
