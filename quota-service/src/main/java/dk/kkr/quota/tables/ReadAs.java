package dk.kkr.quota.tables;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a table was read.
 *
 * @param charset name of the charset
 * @param separator between fields
 * @param header whether it had headings
 * @param numbers how its numbers are written; null when they are the same either way
 * @param columns the fields in the order of the columns; empty for a column that was not read
 */
@Schema(name = "ReadAs", description = "How a CSV body was read.")
public record ReadAs(
    @Schema(description = "Charset.", examples = "windows-1252") String charset,
    @Schema(description = "Between fields.", examples = "SEMICOLON") CsvFormat.Separator separator,
    @Schema(description = "Whether there were headings.", examples = "true") boolean header,
    @Schema(
            description =
                "How numbers are written; null when they are the same in either way of writing.",
            examples = "DANISH")
        @Nullable Numbers numbers,
    @Schema(
            description =
                "The fields in the order of the columns, empty for one that was not read.",
            examples = "[\"participant\", \"inhabitants\"]")
        List<String> columns) {

  public ReadAs {
    columns = List.copyOf(columns);
  }
}
