package dk.kkr.agenda.checks;

import java.util.regex.Pattern;

/** An attachment that the text announces, in an item that has none at all. */
final class AttachmentMissing implements ItemRule {

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?<!\\p{L})(?:se|jf\\.?|i|af|som)\\s(?:vedlagte\\s|vedhæftede\\s)?bilag(?:et|ene)?(?!\\p{L})"
              + "|(?<!\\p{L})(?:vedlagt|vedlagte|vedlægges|bilagt|bilagte|vedhæftet|vedhæftede)(?!\\p{L})"
              + "|(?<!\\p{L})bilag\\s\\d");

  @Override
  public CheckCode code() {
    return CheckCode.ATTACHMENT_MISSING;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    if (!item.content().attachments().isEmpty()) {
      return;
    }
    for (Sentence sentence : item.sentences()) {
      if ((sentence.has("bilag") || sentence.has("vedl") || sentence.has("vedh"))
          && ANNOUNCED.matcher(sentence.lower()).find()) {
        report.add(
            sentence,
            "Teksten lover et bilag, men punktet har ingen. Vedhæft bilaget, eller ret teksten.");
        return;
      }
    }
  }
}
