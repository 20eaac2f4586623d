package dk.kkr.agenda.items;

import dk.kkr.agenda.content.AttachedFile;
import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.extraction.TextState;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An attachment as a reader may see it. */
@Schema(name = "Attachment", description = "An attachment: by name, by link, or with its file.")
public record AttachmentView(
    @Schema(
            description = "Kept from version to version.",
            examples = "4d6f8091-5c7e-4f9a-8b1c-2d3e4f506172")
        UUID id,
    @Schema(description = "Number as printed; null where it bears none.", examples = "3.1")
        @Nullable String number,
    @Schema(description = "Title as printed.", examples = "Udkast til plan for cykelforbindelser")
        String title,
    @Schema(
            description = "Web address where it can be read.",
            examples = "https://example.org/plan.pdf")
        @Nullable String link,
    @Schema(description = "How a reader gets it.", examples = "ENCLOSED")
        Attachment.Availability availability,
    @Schema(
            description = "True when it is not for the public, also on an open item.",
            examples = "false")
        boolean closed,
    @Schema(description = "The file; null while none was sent.") @Nullable FileView file) {

  /** The file of an attachment. */
  @Schema(name = "AttachedFile", description = "The file of an attachment, in this version.")
  public record FileView(
      @Schema(
              description = "Name under which it is saved.",
              examples = "Plan for cykelforbindelser.pdf")
          String name,
      @Schema(description = "Type, told from its content.", examples = "application/pdf")
          String mediaType,
      @Schema(description = "How many bytes it has.", examples = "184320") long bytes,
      @Schema(
              description = "SHA-512 of its bytes: the same exactly when the file is.",
              pattern = "^[0-9a-f]{128}$",
              examples =
                  "ee26b0dd4af7e749aa1a8ee3c10ae9923f618980772e473f8819a5d4940e0db27ac185f8a0e1d5f84f88bc887fd67b143732c304cc5fa9ad8e6f57f50028a8ff")
          String sha512,
      @Schema(description = "Whether its text is known and can be searched.", examples = "TEXT")
          TextState text,
      @Schema(
              description = "What became of reading its text, in Danish.",
              examples = "Hele teksten er læst.")
          String textNote,
      @Schema(
              description = "Where its bytes are; with the version that was read.",
              examples =
                  "/items/7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201/attachments/4d6f8091-5c7e-4f9a-8b1c-2d3e4f506172/file?version=1")
          String href) {}

  /** An attachment of an item that was just written. */
  public static AttachmentView written(Item item, UUID attachmentId) {
    return of(item.id(), item.content().attachment(attachmentId).orElseThrow(), Lens.WORKING_COPY);
  }

  static AttachmentView of(UUID itemId, Attachment attachment, int version) {
    AttachedFile file = attachment.file();
    return new AttachmentView(
        attachment.identity(),
        attachment.number(),
        attachment.title(),
        attachment.link(),
        attachment.availability(),
        attachment.closed(),
        file == null
            ? null
            : new FileView(
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.sha512(),
                file.text(),
                file.text().explanation(),
                href(itemId, attachment.identity(), version)));
  }

  private static String href(UUID itemId, UUID attachmentId, int version) {
    String path = "/items/%s/attachments/%s/file".formatted(itemId, attachmentId);
    return version == Lens.WORKING_COPY ? path : path + "?version=" + version;
  }
}
