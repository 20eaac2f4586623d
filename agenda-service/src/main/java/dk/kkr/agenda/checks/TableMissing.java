package dk.kkr.agenda.checks;

import java.util.regex.Pattern;

/** A table that the text points to and the item does not have: it got lost on the way. */
final class TableMissing implements ItemRule {

  private static final Pattern TABLE =
      Pattern.compile(
          "(?:nedenstående|ovenstående|følgende|efterfølgende)\\s(?:\\p{L}+\\s)?(?:tabel|skema)(?!\\p{L})"
              + "|(?<!\\p{L})(?:tabel|tabellen|skema|skemaet)\\s(?:nedenfor|ovenfor|herunder|herover)(?!\\p{L})"
              + "|(?<!\\p{L})(?:i|af|se|jf\\.?)\\s(?:tabel|tabellen|skemaet)(?![\\p{L}-])"
              + "|(?<!\\p{L})tabel\\s\\d");

  @Override
  public CheckCode code() {
    return CheckCode.TABLE_MISSING;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    if (!item.content().tables().isEmpty() || isAttached(item)) {
      return;
    }
    for (Sentence sentence : item.sentences()) {
      if ((sentence.has("tabel") || sentence.has("skema"))
          && !sentence.has("bilag")
          && !sentence.has("vedlagt")
          && TABLE.matcher(sentence.lower()).find()) {
        report.add(
            sentence,
            "Teksten henviser til en tabel, men punktet har ingen. Indsæt tabellen, eller ret teksten.");
        return;
      }
    }
  }

  private static boolean isAttached(CheckedItem item) {
    return item.content().attachments().stream()
        .map(attachment -> Sentences.lower(attachment.title()))
        .anyMatch(title -> title.contains("tabel") || title.contains("skema"));
  }
}
