package dk.kkr.quota.tables;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person should look at in a table that was read.
 *
 * @param code why it was made
 * @param row line as a spreadsheet shows it; null when all of it is meant
 * @param column heading or letter; null when no column is meant
 * @param message what it means, in Danish
 */
@Schema(
    name = "TableFinding",
    description = "Something to look at in a table that was read; nothing is corrected by it.")
public record CsvFinding(
    @Schema(description = "Why it was made.", examples = "AMBIGUOUS_NUMBERS") Code code,
    @Schema(description = "Line as a spreadsheet shows it.", examples = "2") @Nullable Integer row,
    @Schema(description = "Heading or letter of the column.", examples = "Indbyggere")
        @Nullable String column,
    @Schema(
            description = "What it means, in Danish.",
            examples =
                "12 tal kan læses på to måder. De er læst med punktum mellem tusinder: '1.234' i linje"
                    + " 2 er 1234. Angiv numbers, hvis det er forkert.")
        String message) {

  /** Why it was made. */
  @Schema(
      name = "TableFindingCode",
      description =
          "Why it was made. `AMBIGUOUS_NUMBERS`: numbers that either way of writing "
              + "explains, and nothing else in the table decides. `COLUMN_NOT_READ`: a column "
              + "that no field is read from. `LINE_NOT_READ`: a line above the headings that was "
              + "not read. `READ_AS_MUNICIPALITIES`: names, in a column of others, that "
              + "municipalities have. `FAR_FROM_BEFORE`: a figure that is far from the one of "
              + "the table before. `DAY_TO_COME`: the day of the table has not come.")
  public enum Code {
    /** Numbers that either way of writing explains, and nothing else in the table decides. */
    AMBIGUOUS_NUMBERS,
    /** A column that no field is read from. */
    COLUMN_NOT_READ,
    /** A line above the headings that was not read. */
    LINE_NOT_READ,
    /** Names, in a column of others, that municipalities have. */
    READ_AS_MUNICIPALITIES,
    /** A figure that is far from the one of the table before. */
    FAR_FROM_BEFORE,
    /** The day of the table has not come. */
    DAY_TO_COME
  }
}
