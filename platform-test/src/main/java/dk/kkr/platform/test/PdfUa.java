package dk.kkr.platform.test;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a PDF keeps PDF/UA-1, the standard of accessible PDFs. */
public final class PdfUa {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfUa() {}

  /**
   * What veraPDF found.
   *
   * @param checks how many it made
   * @param failures each with its clause; empty when all is well
   */
  public record Report(int checks, List<String> failures) {}

  /** Judges a PDF by the rules of PDF/UA-1 that a machine can judge. */
  public static Report judge(byte[] pdf) {
    PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return new Report(
          result.getTotalAssertions(),
          result.getTestAssertions().stream()
              .map(
                  failure ->
                      "%s: %s at %s"
                          .formatted(
                              failure.getRuleId(), failure.getMessage(), failure.getLocation()))
              .distinct()
              .toList());
    } catch (Exception unreadable) {
      throw new AssertionError("veraPDF cannot read the PDF", unreadable);
    }
  }
}
