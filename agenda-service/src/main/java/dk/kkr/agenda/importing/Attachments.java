package dk.kkr.agenda.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the titles of attachments. In wrapped text a title ends at a full stop, at a gap or on a
 * line that ended early; elsewhere every line is a title unless it goes on in lower case.
 */
final class Attachments {

  private static final Pattern WITH_ADDRESS =
      Pattern.compile("^(\\S.*?)\\s+[(<]?((?:https?://|www\\.)[^\\s)>]+)[)>]?$");

  private final Sheet sheet;
  private final Ledger ledger;
  private final List<ImportedAttachment> attachments = new ArrayList<>();
  private final List<Line> title = new ArrayList<>();

  private Attachments(Sheet sheet, Ledger ledger) {
    this.sheet = sheet;
    this.ledger = ledger;
  }

  static List<ImportedAttachment> of(Sheet sheet, List<Line> lines, Ledger ledger) {
    Attachments reading = new Attachments(sheet, ledger);
    lines.forEach(reading::add);
    reading.end();
    return reading.attachments;
  }

  private void add(Line line) {
    if (!title.isEmpty() && begins(title.getLast(), line)) {
      end();
    }
    title.add(line);
  }

  private boolean begins(Line last, Line line) {
    boolean aLinkEnded = last.text().endsWith(")") && Marks.links(last.text()).lookingAt();
    if (Bullet.of(line) != null
        || line.text().startsWith("[")
        || aLinkEnded
        || Headings.isNumberedAttachment(line)) {
      return true;
    }
    Flow flow = sheet.flow();
    if (flow.wrapped() && line.gap() <= flow.spacing() && !line.interrupted()) {
      return (last.endsSentence() && line.startsSentence()) || flow.endedEarly(last, line);
    }
    return flow.breaks(last, line);
  }

  private void end() {
    if (title.isEmpty()) {
      return;
    }
    List<String> texts = new ArrayList<>();
    for (Line line : title) {
      Bullet bullet = Bullet.of(line);
      texts.add(bullet == null ? line.words() : bullet.text());
    }
    String joined = sheet.words().join(texts);
    addTitle(
        title.getFirst().hasKnownStart()
            ? OwnRemarks.withoutAvailability(Marks.joinedLinks(joined))
            : joined,
        title.getFirst());
    ledger.place(title);
    title.clear();
  }

  private void addTitle(String text, Line line) {
    Matcher links = Marks.links(text);
    if (!links.find()) {
      Matcher address = WITH_ADDRESS.matcher(text);
      if (address.matches()) {
        attachments.add(new ImportedAttachment(address.group(1), address.group(2)));
      } else {
        attachments.add(new ImportedAttachment(text, null));
        doubtProse(text, line);
      }
      return;
    }
    int shown = 0;
    do {
      String title = text.substring(shown, links.start()) + links.group(1);
      attachments.add(new ImportedAttachment(title.strip(), target(links.group(2), line)));
      shown = links.end();
    } while (links.find());
    String rest = text.substring(shown);
    if (!rest.isBlank()) {
      ImportedAttachment last = attachments.removeLast();
      attachments.add(new ImportedAttachment((last.title() + rest).strip(), last.link()));
    }
  }

  private void doubtProse(String text, Line line) {
    if (Sentences.anyIn(text)) {
      ledger.doubt(
          FindingCode.ATTACHMENT_UNCLEAR,
          Severity.WARNING,
          line,
          "Linjen står blandt bilagene, men ligner almindelig tekst. Den er læst som et bilag.");
    }
  }

  private @Nullable String target(String target, Line line) {
    if (!target.isEmpty() && !target.startsWith("#")) {
      return target;
    }
    ledger.doubt(
        FindingCode.LINK_WITHOUT_TARGET,
        Severity.WARNING,
        line,
        "Bilagets link fører ingen steder hen. Indsæt det rigtige link eller vedhæft filen.");
    return null;
  }
}
