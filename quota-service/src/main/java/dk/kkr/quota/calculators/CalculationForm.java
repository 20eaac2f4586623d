package dk.kkr.quota.calculators;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The form of a calculation, as it is described; {@link CalculationForms} reads it.
 *
 * @param request the calculation without its rows
 * @param rows the file
 */
@Schema(
    name = "CalculationForm",
    description = "A calculation whose rows stand in the file of a spreadsheet.",
    requiredProperties = {"request", "rows"})
public record CalculationForm(
    @Schema(description = "The calculation as JSON, without its `rows` (of `seats`: its `lists`).")
        Calculation request,
    @Schema(
            description = CalculationForm.FILE,
            type = SchemaType.STRING,
            format = "binary",
            examples = CalculationForm.EXAMPLE)
        String rows) {

  /** What is said of such a form wherever one is taken. */
  public static final String DESCRIPTION =
      "The rows can come as CSV: send a form (multipart/form-data) with the part `request`, the JSON"
          + " without its rows, and the part `rows`, the file; with curl: -F 'request=@request.json'"
          + " -F 'rows=@rows.csv'. Any of UTF-8, UTF-16 and Windows-1252, semicolons, commas or tabs,"
          + " with or without headings, municipalities by code, name or alias, Danish or"
          + " international numbers; totals are checked. `table` tells how the file was read and what"
          + " to look at; each violation names row and column of the file.";

  /** Such a file. */
  public static final String EXAMPLE = "Kommune;Nøgle\nGreve;12,5\nHørsholm;7\n";

  /** What stands in the file. */
  public static final String FILE =
      "Headings in Danish or English, in any order; without headings the columns in this order."
          + " dimensioning and cost-sharing: Kommune (or Navn), Nøgle (or Vægt, Procent, the name of"
          + " the key), Minimum, Kapacitet; with INHABITANTS and EQUAL: Kommune (or Navn), Minimum,"
          + " Kapacitet. refugee-quotas: Kommune (or Navn), Indbyggere, Indvandrere,"
          + " Familiesammenførte, Region (in an example). overhead: Kommune (or Navn), Indirekte"
          + " udgifter, Grundlag. programme-cost: Kommune (or Navn), Personer. tariff-cap: Navn,"
          + " Basis, and each year of the rates. session-tariffs: Kommune (or Navn), each kind by its"
          + " name, Tilvalg. seats: Liste, Stemmer, Kandidater. A column Navn needs its heading,"
          + " except in tariff-cap.";
}
