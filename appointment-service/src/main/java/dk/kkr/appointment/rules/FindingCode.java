package dk.kkr.appointment.rules;

/** What was found, for machines; the words for people are in the reason. */
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
