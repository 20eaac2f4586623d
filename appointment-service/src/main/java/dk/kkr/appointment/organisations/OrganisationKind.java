package dk.kkr.appointment.organisations;

/** What an organisation is. */
public enum OrganisationKind {
  /** A body of several parties, such as a joint board or a committee. */
  BODY,
  /** A company. */
  COMPANY,
  /** An agency of the state, or one shared by municipalities. */
  AGENCY,
  /** A school. */
  SCHOOL,
  /** A municipality; one of the reference data when it has a code. */
  MUNICIPALITY,
  /** A region. */
  REGION,
  /** An inter-municipal council. */
  COUNCIL,
  /** Anything else. */
  OTHER
}
