package dk.kkr.quota.agreements;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The table of an agreement by itself. */
@Schema(name = "AgreementTable", description = "The table of an agreement as it now stands.")
record TableView(
    @Schema(description = "The agreement.", examples = "6e8b1f0a-3c5d-4e7f-8a9b-0c1d2e3f4a05")
        UUID agreementId,
    @Schema(description = "Revision of what it says.", examples = "1") int revision,
    @Schema(description = "Where it stands.", examples = "ADOPTED") AgreementState state,
    @Schema(description = "Calendar year the quotas are for.", examples = "2022") int quotaYear,
    @Schema(description = "The sum of calculated, of current and of possible.", examples = "113")
        int regionTotal,
    @Schema(description = "Every municipality of the region, in code order.") List<TableRow> rows) {

  static TableView of(Agreement agreement) {
    return new TableView(
        agreement.id(),
        agreement.contentRevision(),
        agreement.state(),
        agreement.quotas().quotaYear(),
        agreement.quotas().regionTotal(),
        agreement.table().rows());
  }

  /**
   * Lines with semicolons, as Danish spreadsheets read them; names have neither these nor quotes.
   */
  static String csv(Agreement agreement) {
    StringBuilder csv =
        new StringBuilder("code;name;calculated;givenAway;takenOver;current;possible\r\n");
    for (TableRow row : agreement.table().rows()) {
      csv.append(row.code())
          .append(';')
          .append(row.name())
          .append(';')
          .append(row.calculated())
          .append(';')
          .append(row.givenAway())
          .append(';')
          .append(row.takenOver())
          .append(';')
          .append(row.current())
          .append(';')
          .append(row.possible())
          .append("\r\n");
    }
    return csv.toString();
  }
}
