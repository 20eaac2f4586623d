package dk.kkr.appointment.rules;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found, for machines; the words for people are in the reason. */
@Schema(
    name = "FindingCode",
    description =
        "What was found, for machines; the words for people are in the reason. "
            + "`OFFICE_COUNT_MET`: as many with the office as there must be. "
            + "`OFFICE_COUNT_TOO_FEW`: fewer with the office than there must be. "
            + "`OFFICE_COUNT_TOO_MANY`: more with the office than there may be. "
            + "`OFFICE_COUNT_UNKNOWN`: the offices of somebody it depends on are not recorded. "
            + "`ALSO_SITS_ON_MET`: all with the office sit in the organisation too. "
            + "`ALSO_SITS_ON_MISSING`: somebody with the office does not sit in the "
            + "organisation. `ALSO_SITS_ON_UNKNOWN`: not recorded who sits in the "
            + "organisation, or who has the office. `SEAT_OFFICE_MET`: the person has the "
            + "office that the seat is for. `SEAT_OFFICE_MISSING`: the person has other "
            + "offices, but not the one that the seat is for. `SEAT_OFFICE_UNKNOWN`: no office "
            + "of the person is recorded. `SEAT_MEMBERSHIP_MET`: the person sits in the "
            + "organisation that the seat demands. `SEAT_MEMBERSHIP_MISSING`: the person does "
            + "not sit in the organisation that the seat demands. `SEAT_MEMBERSHIP_UNKNOWN`: "
            + "not recorded who sits in the organisation that the seat demands. `SEAT_FILLED`: "
            + "somebody else holds the seat in the time. `PERSON_SEATED`: the person holds "
            + "another seat of the body in the time. `SEAT_GONE`: the body has no such seat "
            + "any more. `SEAT_EMPTY`: a seat of the body would stay empty.")
public enum FindingCode {
  /** As many with the office as there must be. */
  OFFICE_COUNT_MET,
  /** Fewer with the office than there must be. */
  OFFICE_COUNT_TOO_FEW,
  /** More with the office than there may be. */
  OFFICE_COUNT_TOO_MANY,
  /** The offices of somebody it depends on are not recorded. */
  OFFICE_COUNT_UNKNOWN,
  /** All with the office sit in the organisation too. */
  ALSO_SITS_ON_MET,
  /** Somebody with the office does not sit in the organisation. */
  ALSO_SITS_ON_MISSING,
  /** Not recorded who sits in the organisation, or who has the office. */
  ALSO_SITS_ON_UNKNOWN,
  /** The person has the office that the seat is for. */
  SEAT_OFFICE_MET,
  /** The person has other offices, but not the one that the seat is for. */
  SEAT_OFFICE_MISSING,
  /** No office of the person is recorded. */
  SEAT_OFFICE_UNKNOWN,
  /** The person sits in the organisation that the seat demands. */
  SEAT_MEMBERSHIP_MET,
  /** The person does not sit in the organisation that the seat demands. */
  SEAT_MEMBERSHIP_MISSING,
  /** Not recorded who sits in the organisation that the seat demands. */
  SEAT_MEMBERSHIP_UNKNOWN,
  /** Somebody else holds the seat in the time. */
  SEAT_FILLED,
  /** The person holds another seat of the body in the time. */
  PERSON_SEATED,
  /** The body has no such seat any more. */
  SEAT_GONE,
  /** A seat of the body would stay empty. */
  SEAT_EMPTY
}
