package dk.kkr.quota.runs;

import dk.kkr.platform.input.Plain;
import dk.kkr.quota.calculators.Calculation;
import dk.kkr.quota.calculators.CalculationForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about runs. */
final class RunCommands {

  private RunCommands() {}

  /** A calculation to save. */
  @Schema(
      name = "SaveRun",
      description = "A calculation to do and to save.",
      requiredProperties = {"council", "title", "request"})
  record Save(
      @Schema(description = "Key of the council.", examples = "kkr-hovedstaden")
          @NotNull @Pattern(regexp = "[a-z0-9-]{2,40}") String council,
      @Schema(description = "What it is about.", examples = "Fælles sekretariat, efter indbyggere")
          @NotNull @Plain
          @Size(max = 200) String title,
      @Schema(description = "What to calculate.") @NotNull @Valid Calculation request) {}

  /** The form of a calculation to save, as it is described; CalculationForms reads it. */
  @Schema(
      name = "SaveRunForm",
      description = "A calculation to save whose rows stand in the file of a spreadsheet.",
      requiredProperties = {"request", "rows"})
  record SaveForm(
      @Schema(description = "As a JSON body, but `request` in it has no `rows` or `lists`.")
          Save request,
      @Schema(
              description = CalculationForm.FILE,
              type = SchemaType.STRING,
              format = "binary",
              examples = CalculationForm.EXAMPLE)
          String rows) {}
}
