package dk.kkr.agenda.items;

import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An attachment as callers send it with its item; its file is sent by itself. */
@Schema(
    name = "AttachmentToWrite",
    description =
        "An attachment of an item. An attachment that is sent with its id keeps its file; files are"
            + " sent to `/items/{id}/attachments/{attachmentId}/file`.")
record AttachmentToWrite(
    @Nullable @Schema(
            description = "Leave out for a new one; give the id of an existing one to keep it.",
            examples = "4d6f8091-5c7e-4f9a-8b1c-2d3e4f506172")
        UUID id,
    @Nullable @Size(min = 1, max = Limits.NUMBER) @Pattern(regexp = Limits.PRINTED, message = Limits.PRINTED_MESSAGE) @Schema(description = "Number as printed; left out, it bears none.", examples = "3.1")
        String number,
    @NotBlank @Size(max = Limits.TITLE) @Pattern(regexp = Limits.ONE_LINE, message = Limits.ONE_LINE_MESSAGE) @Schema(
            description = "Title as printed.",
            examples = "Udkast til plan for cykelforbindelser")
        String title,
    @Nullable @Size(max = Limits.LINK) @Pattern(
            regexp = "https?://\\S+",
            message = "must be a web address: http or https, without spaces")
        @Schema(
            description = "Web address where it can be read.",
            examples = "https://example.org/plan.pdf")
        String link,
    @NotNull @Schema(description = "How a reader gets it.", examples = "ENCLOSED")
        Attachment.Availability availability,
    @Nullable @Schema(
            description =
                "True when it is not for the public, also on an open item; false when left out.",
            examples = "false")
        Boolean closed,
    @Schema(description = "As it was read, or left out: it is not looked at.")
        AttachmentView.@Nullable FileView file) {

  /** An attachment as it would be written to stay as it is. */
  static AttachmentToWrite of(Attachment attachment) {
    return new AttachmentToWrite(
        attachment.identity(),
        attachment.number(),
        attachment.title(),
        attachment.link(),
        attachment.availability(),
        attachment.closed(),
        null);
  }

  Attachment attachment() {
    return new Attachment(id, number, title, link, availability, Boolean.TRUE.equals(closed), null);
  }
}
