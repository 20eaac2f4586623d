package dk.kkr.agenda.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An attachment by name; the file itself is kept elsewhere.
 *
 * @param id kept from version to version; null only in what a caller sends for a new one
 * @param title as printed
 * @param link where it can be read
 * @param availability how a reader gets it
 * @param closed true when it is not for the public, also on an open item
 */
@Schema(description = "An attachment by name and link; the file itself is kept elsewhere.")
public record Attachment(
    @Nullable @Schema(
            description = "Leave out for a new one; give the id of an existing one to keep it.",
            examples = "4d6f8091-5c7e-4f9a-8b1c-2d3e4f506172")
        UUID id,
    @NotBlank @Size(max = Limits.TITLE) @Schema(
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
        Availability availability,
    @Schema(
            description = "True when it is not for the public, also on an open item.",
            examples = "false")
        Boolean closed) {

  public Attachment {
    // Left out means open; the strict reader leaves it null.
    closed = Boolean.TRUE.equals(closed);
  }

  /** How a reader gets an attachment. */
  public enum Availability {
    /** It goes out with the agenda. */
    ENCLOSED,
    /** It can be read at its link. */
    LINK,
    /** It is sent later. */
    TO_FOLLOW,
    /** It is given on request. */
    ON_REQUEST
  }

  /** The id of a stored attachment. */
  public UUID identity() {
    if (id == null) {
      throw new IllegalStateException("The attachment has no id yet");
    }
    return id;
  }

  Attachment withId(@Nullable UUID newId) {
    return new Attachment(newId, title, link, availability, closed);
  }
}
