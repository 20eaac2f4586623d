package dk.kkr.agenda.content;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An attachment: its name, and where what it names can be got.
 *
 * @param id kept from version to version; null only for a new one
 * @param number as printed, such as 3.1; null where it bears none
 * @param title as printed
 * @param link where it can be read
 * @param availability how a reader gets it
 * @param closed true when it is not for the public, also on an open item
 * @param file the file itself, once it was sent
 */
public record Attachment(
    @Nullable UUID id,
    @Nullable String number,
    String title,
    @Nullable String link,
    Availability availability,
    boolean closed,
    @Nullable AttachedFile file) {

  /** How a reader gets an attachment. */
  @Schema(
      name = "Availability",
      description =
          "How a reader gets an attachment. `ENCLOSED`: it goes out with the agenda. "
              + "`LINK`: it can be read at its link. `TO_FOLLOW`: it is sent later. "
              + "`ON_REQUEST`: it is given on request.")
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

  /** One of a title and perhaps a link, open and without a file. */
  public static Attachment named(String title, @Nullable String link, Availability availability) {
    return new Attachment(null, null, title, link, availability, false, null);
  }

  /** The same with a number and a title. */
  public Attachment numbered(String newNumber, String newTitle) {
    return new Attachment(id, newNumber, newTitle, link, availability, closed, file);
  }

  /** The id of a stored attachment. */
  public UUID identity() {
    if (id == null) {
      throw new IllegalStateException("The attachment has no id yet");
    }
    return id;
  }

  /** The same with another file, or without one. */
  public Attachment withFile(@Nullable AttachedFile newFile) {
    return new Attachment(id, number, title, link, availability, closed, newFile);
  }

  /** The same with a file that was sent for it: what was to follow is enclosed then. */
  Attachment receiving(@Nullable AttachedFile sent) {
    boolean arrived = sent != null && availability == Availability.TO_FOLLOW;
    return new Attachment(
        id, number, title, link, arrived ? Availability.ENCLOSED : availability, closed, sent);
  }

  Attachment withId(@Nullable UUID newId) {
    return new Attachment(newId, number, title, link, availability, closed, file);
  }
}
