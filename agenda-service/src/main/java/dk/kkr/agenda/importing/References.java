package dk.kkr.agenda.importing;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Notices what the text of an item speaks of and the item does not have. */
final class References {

  private static final Pattern ATTACHMENT =
      Pattern.compile("(?iu)(?<!\\p{L})(?:se\\s+bilag|i\\s+bilag|vedlagte?|bilagte?)(?!\\p{L})");
  private static final Pattern TABLE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:tabel|tabellen|skemaet\\s+nedenfor)(?!\\p{L})");
  private static final Pattern HERE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:læses|findes|ses|hentes|downloades)\\s+her[.,]?$");

  private final Ledger ledger;
  private @Nullable Line attachment;
  private @Nullable Line table;

  References(Ledger ledger) {
    this.ledger = ledger;
  }

  void read(List<Line> lines) {
    for (Line line : lines) {
      if (attachment == null && ATTACHMENT.matcher(line.text()).find()) {
        attachment = line;
      }
      if (table == null && TABLE.matcher(line.text()).find()) {
        table = line;
      }
      if (!line.text().contains("](") && HERE.matcher(line.text()).find()) {
        ledger.doubt(
            FindingCode.LINK_WITHOUT_TARGET,
            Severity.WARNING,
            line,
            "Teksten henviser til et link, som ikke er med i filen.");
      }
    }
  }

  void report(boolean hasAttachments, boolean hasTables) {
    if (attachment != null && !hasAttachments) {
      ledger.doubt(
          FindingCode.ATTACHMENT_MISSING,
          Severity.WARNING,
          attachment,
          "Teksten taler om et bilag, men punktet har ingen bilag.");
    }
    if (table != null && !hasTables) {
      ledger.doubt(
          FindingCode.TABLE_MISSING,
          Severity.WARNING,
          table,
          "Teksten taler om en tabel, men punktet har ingen tabel.");
    }
  }
}
