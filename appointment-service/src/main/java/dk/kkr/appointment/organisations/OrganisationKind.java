package dk.kkr.appointment.organisations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation is. */
@Schema(
    name = "OrganisationKind",
    description =
        "What an organisation is. `BODY`: a body of several parties, such as a joint "
            + "board or a committee. `COMPANY`: a company. `AGENCY`: an agency of the state, "
            + "or one shared by municipalities. `SCHOOL`: a school. `MUNICIPALITY`: a "
            + "municipality; one of the reference data when it has a code. `REGION`: a region. "
            + "`COUNCIL`: an inter-municipal council. `OTHER`: anything else.")
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
