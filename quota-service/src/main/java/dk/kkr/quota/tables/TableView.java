package dk.kkr.quota.tables;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a file.
 *
 * @param rows how many rows it had, without totals
 * @param readAs how it was read
 * @param findings what a person should look at
 */
@Schema(name = "SentTable", description = "What became of a CSV file that was sent.")
public record TableView(
    @Schema(description = "Rows, without totals.", examples = "29") int rows,
    @Schema(description = "How it was read.") ReadAs readAs,
    @Schema(description = "What a person should look at.") List<CsvFinding> findings) {

  public TableView {
    findings = List.copyOf(findings);
  }
}
