package dk.kkr.appointment.bodies;

import dk.kkr.appointment.persons.OfficeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who can hold a seat. */
@Schema(
    name = "Eligibility",
    description =
        "Who can hold a seat. `ANY`: anybody. `MAYOR`: a mayor. `DEPUTY_MAYOR`: a deputy "
            + "mayor. `COUNCIL_MEMBER`: a member of a municipal council. "
            + "`REGIONAL_COUNCILLOR`: a member of a regional council. `BOARD_MEMBER`: a member "
            + "of a board. `CHIEF_EXECUTIVE`: a chief executive. `OTHER`: somebody with "
            + "another office.")
public enum Eligibility {
  /** Anybody. */
  ANY(null),
  /** A mayor. */
  MAYOR(OfficeKind.MAYOR),
  /** A deputy mayor. */
  DEPUTY_MAYOR(OfficeKind.DEPUTY_MAYOR),
  /** A member of a municipal council. */
  COUNCIL_MEMBER(OfficeKind.COUNCIL_MEMBER),
  /** A member of a regional council. */
  REGIONAL_COUNCILLOR(OfficeKind.REGIONAL_COUNCILLOR),
  /** A member of a board. */
  BOARD_MEMBER(OfficeKind.BOARD_MEMBER),
  /** A chief executive. */
  CHIEF_EXECUTIVE(OfficeKind.CHIEF_EXECUTIVE),
  /** Somebody with another office. */
  OTHER(OfficeKind.OTHER);

  private final @Nullable OfficeKind office;

  Eligibility(@Nullable OfficeKind office) {
    this.office = office;
  }

  /** The office that the holder must have; null for any. */
  public @Nullable OfficeKind office() {
    return office;
  }
}
