package dk.kkr.agenda.imports;

import dk.kkr.agenda.importing.Finding;
import dk.kkr.agenda.importing.FindingCode;
import dk.kkr.agenda.importing.Severity;
import dk.kkr.platform.privacy.PersonNumbers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A doubt about a file, or the place of a line that stands in no field. */
@Schema(
    name = "Finding",
    description = "A doubt about the file, or a line that stands in no field, with its place.")
record FindingView(
    @Schema(description = "Why it was made.", examples = "NOT_PLACED") FindingCode code,
    @Schema(description = "How much it matters.", examples = "WARNING") Severity severity,
    @Schema(description = "Where in the file.") Place place,
    @Schema(
            description = "What was found, in Danish.",
            examples = "Linjen hører ikke til noget felt.")
        String message,
    @Schema(
            description =
                "The line as it stands in the file, with CPR numbers masked; empty without a line.",
            examples = "https://example.org/bilag.pdf")
        String text) {

  FindingView {
    // It is kept for good, and the line may be one that is published nowhere.
    message = PersonNumbers.masked(message);
    text = PersonNumbers.masked(text);
  }

  /** Where in the file. */
  @Schema(name = "FindingPlace", description = "Where in the file.")
  record Place(
      @Schema(
              description =
                  "Line, counted from 1; null when it concerns the whole file. Of DOCX and HTML,"
                      + " paragraphs, headings and rows are counted.",
              examples = "112")
          @Nullable Integer line,
      @Schema(
              description = "Page, counted from 1; null where the file has no pages.",
              examples = "3")
          @Nullable Integer page) {}

  static FindingView of(Finding finding) {
    return new FindingView(
        finding.code(),
        finding.severity(),
        new Place(finding.line(), finding.page()),
        finding.message(),
        finding.text());
  }
}
