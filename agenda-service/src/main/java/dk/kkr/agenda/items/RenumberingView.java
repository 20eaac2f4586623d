package dk.kkr.agenda.items;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a renumbering changes, or would change. */
@Schema(name = "Renumbering", description = "What a renumbering changes, or would change.")
record RenumberingView(
    @Schema(description = "True when nothing was changed.", examples = "false") boolean dryRun,
    @Schema(description = "Sections that get another number.") List<NumberChange> sections,
    @Schema(description = "Items that get another number.") List<NumberChange> items,
    @Schema(
            description =
                "Numbers in texts that lead to another item from now on, or to none. They stay as they"
                    + " are written; POST /items/{id}/references makes markers of them.")
        List<ChangedReference> references) {

  /** Another number. */
  @Schema(name = "NumberChange", description = "A section or an item that gets another number.")
  record NumberChange(
      @Schema(
              description = "The section or item.",
              examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          UUID id,
      @Schema(description = "Its title.", examples = "Fælles plan for cykelforbindelser")
          String title,
      @Schema(description = "Its number before.", examples = "3.5") String before,
      @Schema(description = "Its number after.", examples = "3.4") String after) {}

  /** A number in a text that does not lead where it did. */
  @Schema(
      name = "ChangedReference",
      description = "A number in a text that does not lead any more where it led.")
  record ChangedReference(
      @Schema(
              description = "The item whose text it is.",
              examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          UUID itemId,
      @Schema(description = "Its number after the renumbering.", examples = "3.6")
          String itemNumber,
      @Schema(description = "The number as written.", examples = "3.4") String number,
      @Schema(description = "The words around it.", examples = "jf. punkt 3.4 om busser")
          String excerpt,
      @Schema(
              description = "The item that was meant.",
              examples = "8c2f0b63-1d2e-4b8f-9e66-7b2c4d5e3302")
          UUID meant,
      @Schema(
              description = "The number of that item; null when it is not on the agenda.",
              examples = "3.5")
          @Nullable String meantNumber,
      @Schema(
              description = "The item that bears the number as written; null for none.",
              examples = "9d3a1c74-2e3f-4c90-8f77-8c3d5e6f4403")
          @Nullable UUID leadsTo) {}
}
