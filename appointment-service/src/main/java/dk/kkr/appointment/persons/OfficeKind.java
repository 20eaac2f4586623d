package dk.kkr.appointment.persons;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of office somebody holds. */
@Schema(
    name = "OfficeKind",
    description =
        "What kind of office somebody holds. `MAYOR`: mayor. `DEPUTY_MAYOR`: deputy "
            + "mayor. `COUNCIL_MEMBER`: member of a municipal council. `REGIONAL_COUNCILLOR`: "
            + "member of a regional council. `BOARD_MEMBER`: member of a board. "
            + "`CHIEF_EXECUTIVE`: chief executive. `OTHER`: any other; its title says which.")
public enum OfficeKind {
  /** Mayor. */
  MAYOR("borgmester", "borgmestre"),
  /** Deputy mayor. */
  DEPUTY_MAYOR("viceborgmester", "viceborgmestre"),
  /** Member of a municipal council. */
  COUNCIL_MEMBER("kommunalbestyrelsesmedlem", "kommunalbestyrelsesmedlemmer"),
  /** Member of a regional council. */
  REGIONAL_COUNCILLOR("regionsrådsmedlem", "regionsrådsmedlemmer"),
  /** Member of a board. */
  BOARD_MEMBER("bestyrelsesmedlem", "bestyrelsesmedlemmer"),
  /** Chief executive. */
  CHIEF_EXECUTIVE("direktør", "direktører"),
  /** Any other; its title says which. */
  OTHER("indehaver af et andet hverv", "indehavere af et andet hverv");

  private final String singular;
  private final String plural;

  OfficeKind(String singular, String plural) {
    this.singular = singular;
    this.plural = plural;
  }

  /** What one who holds it is called in Danish. */
  public String danish() {
    return singular;
  }

  /** What several who hold it are called in Danish. */
  public String danishPlural() {
    return plural;
  }

  /** What so many who hold it are called in Danish, with the number. */
  public String danish(int count) {
    return count + " " + (count == 1 ? singular : plural);
  }
}
