package dk.kkr.agenda.checks;

import dk.kkr.agenda.content.Attachment;
import java.util.List;
import java.util.regex.Pattern;

/** Links that lead nowhere: words that stood on a link, and attachments that are one. */
final class LinkTarget implements ItemRule {

  private static final Pattern HERE =
      Pattern.compile(
          "(?<!\\p{L})(?:læses|findes|ses|hentes|downloades|tilgås|læs mere|se mere)\\s(?:her|via dette link|på dette link)(?=[.,;)]|$)");
  private static final Pattern DEAD = Pattern.compile("]\\((?:#[^)]{0,200})?\\)");
  private static final Pattern IS_LINK = Pattern.compile("(?<!\\p{L})link(?:et)?(?!\\p{L})");

  @Override
  public CheckCode code() {
    return CheckCode.LINK_WITHOUT_TARGET;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    for (Sentence sentence : item.sentences()) {
      boolean dead = sentence.has("](") && DEAD.matcher(sentence.lower()).find();
      boolean speaksOfOne = sentence.has(" her") || sentence.has(" link");
      boolean here = speaksOfOne && !sentence.has("http") && HERE.matcher(sentence.lower()).find();
      if (dead || here) {
        report.add(
            sentence,
            "Teksten henviser til et link, som ikke fører nogen steder hen. Indsæt adressen.");
      }
    }
    List<Attachment> attachments = item.content().attachments();
    for (int i = 0; i < attachments.size(); i++) {
      Attachment attachment = attachments.get(i);
      boolean promised =
          attachment.availability() == Attachment.Availability.LINK
              || IS_LINK.matcher(Sentences.lower(attachment.title())).find();
      if (promised && attachment.link() == null) {
        report.add(
            item.place().atAttachment(i + 1),
            "Bilaget er et link uden adresse. Indsæt adressen, eller vedhæft filen.",
            attachment.title());
      }
    }
  }
}
