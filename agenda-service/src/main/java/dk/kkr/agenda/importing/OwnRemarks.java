package dk.kkr.agenda.importing;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the pages of this system say besides the agenda itself. When such a page comes back as a
 * file, these words are not taken for words of the agenda.
 */
public final class OwnRemarks {

  /** What a point asks for, in the words of the page. */
  private static final String ACT =
      "godkendelse(?: og udsendelse)?|efterretning|drøftelse|tilslutning|udpegning|valg|vedtagelse"
          + "|beslutning(?: om (?:en anmodning|en anbefaling|en opfordring|et høringssvar"
          + "|ny behandling))?|anmodning|anbefaling|opfordring|høringssvar|(?:drøftelse med )?input"
          + "|ny behandling på en betingelse|andet";

  private static final Pattern REMARK =
      Pattern.compile(
          "Ingen punkter\\.|Ingen tekst\\.|Punktet er lukket for offentligheden\\."
              + "|Tabel(?: \\d{1,3})? til punkt [\\d.]{1,9}(?:, kolonne [\\d -]{3,9} af \\d{1,3})?"
              + "|tilføjet med tillægsdagsordenen"
              + "|Version \\d{1,4}(?: \\([^()]{1,60}\\))?, (?:udsendt|lagt ind) \\d{1,2}\\. \\p{L}{3,9} \\d{4}(?:\\. Mødet er .{1,60})?\\.?"
              + "|Udkast, ikke udsendt\\.?"
              + "|Besluttet: \\d{1,3} af \\d{1,3} indstillingspunkt(?:er)?"
              + ("|Til: (?:ACT)(?:, (?:ACT)){0,9}"
                      + "(?: (?:Rettet til|Frist|Forpligtelse|Gælder): .{1,400})?")
                  .replace("ACT", ACT));

  /** What the page calls its facts; on paper they stand beside what they are about. */
  private static final Set<String> LABELS =
      Set.of(
          "Møde",
          "Tid",
          "Dato",
          "Sted",
          "Gæster",
          "Status",
          "Om versionen",
          "Offentlig titel",
          "Sag",
          "Sagsbehandler",
          "Oplæg ved",
          "Emner",
          "Nyt punkt",
          "Besluttet");

  private static final Set<String> MINUTES =
      Set.of(
          "Beslutning ifølge referatet",
          "Beslutning ifølge referatet:",
          "Deltagere ifølge referatet");

  private static final Pattern AVAILABILITY =
      Pattern.compile(
          "\\s*\\((?:vedlagt|link|eftersendes|kan rekvireres)(?:, lukket for offentligheden)?\\)$");

  private static final int LONGEST = 600;

  private OwnRemarks() {}

  /** Whether a line is such a remark as a whole. */
  public static boolean matches(String text) {
    return text.length() <= LONGEST && REMARK.matcher(text).matches();
  }

  /** Whether a line only says what the next one is about. */
  public static boolean isLabel(String text) {
    return LABELS.contains(text);
  }

  /** Whether a line stands above what minutes from a file tell, which no agenda holds. */
  static boolean opensMinutes(String text) {
    return MINUTES.contains(text);
  }

  /** The title of an attachment without the words that say how to get it. */
  static String withoutAvailability(String title) {
    return AVAILABILITY.matcher(title).replaceFirst("");
  }
}
