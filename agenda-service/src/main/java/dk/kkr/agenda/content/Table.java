package dk.kkr.agenda.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A table of an item; cells are text, as printed.
 *
 * @param header empty where no row is marked as one
 * @param rows without header and total
 * @param total the row of totals; empty where there is none
 */
@Schema(description = "A table; cells are text as printed, a dash for nought included.")
public record Table(
    @Size(max = Limits.COLUMNS) @Schema(
            description = "Headings of the columns; empty where there are none.",
            examples = "[\"Kommune\", \"Pladser\"]")
        List<@NotNull @Size(max = Limits.CELL) String> header,
    @Size(max = Limits.ROWS) @Schema(
            description = "Rows without header and total.",
            examples = "[[\"Hørsholm\", \"4\"], [\"Dragør\", \"-\"]]")
        List<@NotNull @Size(max = Limits.COLUMNS) List<@NotNull @Size(max = Limits.CELL) String>>
            rows,
    @Size(max = Limits.COLUMNS) @Schema(
            description = "The row of totals; empty where there is none.",
            examples = "[\"I alt\", \"4\"]")
        List<@NotNull @Size(max = Limits.CELL) String> total) {

  public Table {
    header = Given.list(header);
    rows = Given.list(rows);
    total = Given.list(total);
  }

  Table withTexts(UnaryOperator<String> texts) {
    return new Table(
        header.stream().map(texts).toList(),
        rows.stream().map(row -> row.stream().map(texts).toList()).toList(),
        total.stream().map(texts).toList());
  }

  int characters() {
    return Stream.concat(Stream.of(header, total), rows.stream())
        .flatMap(List::stream)
        .mapToInt(String::length)
        .sum();
  }
}
