package dk.kkr.quota.worksheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A method or a rounding that was used, so that nobody has to guess it.
 *
 * @param key for programs
 * @param text for people, in Danish
 */
@Schema(name = "NamedRule", description = "A method or a rounding, for programs and for people.")
public record Named(
    @Schema(description = "For programs.", examples = "LARGEST_REMAINDER") String key,
    @Schema(description = "For people, in Danish.", examples = "Største brøkdele") String text) {

  /** How totals are shared out here. */
  public static final Named LARGEST_REMAINDER =
      new Named(
          "LARGEST_REMAINDER",
          "Største brøkdele: alle andele rundes ned, og resten fordeles med én til hver af dem"
              + " med de største brøkdele. Ved lige brøkdele går den største andel før afrunding"
              + " forud; derefter afgør kommunekoden; for andre end kommuner den angivne"
              + " rækkefølge");

  /** Nothing is rounded. */
  public static final Named NOT_ROUNDED = new Named("NONE", "Der afrundes ikke");
}
