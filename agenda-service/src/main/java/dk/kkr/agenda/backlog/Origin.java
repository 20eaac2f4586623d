package dk.kkr.agenda.backlog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry of the backlog comes from.
 *
 * @param type kind of origin
 * @param id the follow-up, the meeting whose minutes await approval, the item of a cancelled
 *     meeting, or the appointment that ended or is about to; null for an entry made by hand
 * @param meetingId the meeting it comes from
 * @param itemId the item it comes from
 * @param itemNumber printed number of that item
 * @param pointId the point it comes from
 * @param seatId the seat that is or will be vacant
 * @param duty the recurring duty
 * @param occurrence which time of the duty it is: the year, or the term
 */
@Embeddable
@Schema(name = "Origin", description = "Where the entry comes from.")
record Origin(
    @Column(name = "origin_type")
        @Enumerated(EnumType.STRING)
        @Schema(description = "Kind of origin.", examples = "FOLLOW_UP")
        Type type,
    @Column(name = "origin_id")
        @Schema(
            description =
                "The follow-up, the meeting whose minutes await approval, the item of a cancelled"
                    + " meeting, or the appointment that ended or is about to; null for an entry made"
                    + " by hand.",
            examples = "2e4f6081-3b5c-4d7e-9fa0-1b2c3d4e5501")
        @Nullable UUID id,
    @Column(name = "origin_meeting_id")
        @Schema(
            description = "The meeting it comes from.",
            examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        @Nullable UUID meetingId,
    @Column(name = "origin_item_id")
        @Schema(
            description = "The item it comes from.",
            examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
        @Nullable UUID itemId,
    @Column(name = "origin_item_number")
        @Schema(description = "Printed number of that item.", examples = "3.1")
        @Nullable String itemNumber,
    @Column(name = "origin_point_id")
        @Schema(
            description = "The point it comes from.",
            examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3302")
        @Nullable UUID pointId,
    @Column(name = "origin_seat_id")
        @Schema(
            description = "The seat that is or will be vacant, in appointment-service.",
            examples = "6a7b8c9d-0e1f-4a2b-8c3d-4e5f6a7b8801")
        @Nullable UUID seatId,
    @Column(name = "origin_duty")
        @Schema(description = "The recurring duty.", examples = "refugee-quotas")
        @Nullable String duty,
    @Column(name = "origin_occurrence")
        @Schema(
            description = "Which time of the duty it is: the year, or the term.",
            examples = "2022")
        @Nullable String occurrence) {

  /** Where an entry comes from that is about no recurring duty. */
  Origin(
      Type type,
      @Nullable UUID id,
      @Nullable UUID meetingId,
      @Nullable UUID itemId,
      @Nullable String itemNumber,
      @Nullable UUID pointId,
      @Nullable UUID seatId) {
    this(type, id, meetingId, itemId, itemNumber, pointId, seatId, null, null);
  }

  /** Kinds of origins. */
  @Schema(
      name = "OriginType",
      description =
          "Kinds of origins. `FOLLOW_UP`: a follow-up of a decision. `MINUTES_APPROVAL`: "
              + "minutes that await approval. `CANCELLED_MEETING`: an item of a meeting that was "
              + "called off. `VACANCY`: a seat that nobody holds any more. `TERM_EXPIRING`: a "
              + "seat whose holder's term ends soon. `DUTY`: a recurring duty, whose time has "
              + "come. `MANUAL`: somebody in the secretariat.")
  enum Type {
    /** A follow-up of a decision. */
    FOLLOW_UP,
    /** Minutes that await approval. */
    MINUTES_APPROVAL,
    /** An item of a meeting that was called off. */
    CANCELLED_MEETING,
    /** A seat that nobody holds any more. */
    VACANCY,
    /** A seat whose holder's term ends soon. */
    TERM_EXPIRING,
    /** A recurring duty, whose time has come. */
    DUTY,
    /** Somebody in the secretariat. */
    MANUAL
  }

  /**
   * The id of an entry from here: always the same, so that events which are taken in once more by a
   * restored database bring back the same entries. What was made by hand gets a new one.
   */
  UUID entryId() {
    return id == null
        ? UUID.randomUUID()
        : UUID.nameUUIDFromBytes(
            ("backlog entry from " + type + " " + id).getBytes(StandardCharsets.UTF_8));
  }

  static final Origin BY_HAND = new Origin(Type.MANUAL, null, null, null, null, null, null);

  static Origin minutesOf(UUID meetingId) {
    return new Origin(Type.MINUTES_APPROVAL, meetingId, meetingId, null, null, null, null);
  }

  static Origin cancelled(UUID meetingId, UUID itemId, String itemNumber) {
    return new Origin(Type.CANCELLED_MEETING, itemId, meetingId, itemId, itemNumber, null, null);
  }

  static Origin seat(Type type, UUID appointmentId, UUID seatId) {
    return new Origin(type, appointmentId, null, null, null, null, seatId);
  }

  /** A recurring duty of a council: each time has the same id wherever it is brought up. */
  static Origin duty(String council, String duty, String occurrence) {
    UUID id =
        UUID.nameUUIDFromBytes(
            (council + " " + duty + " " + occurrence).getBytes(StandardCharsets.UTF_8));
    return new Origin(Type.DUTY, id, null, null, null, null, null, duty, occurrence);
  }
}
