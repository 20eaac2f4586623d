package dk.kkr.agenda.checks;

import dk.kkr.agenda.content.AttachedFile;
import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.extraction.TextState;
import java.util.List;

/**
 * A file of which nobody can say what else stands in it: the check for CPR numbers is blind there,
 * so that somebody has to answer for it. A picture has nothing that a machine could read, and is
 * only mentioned.
 */
final class FileUnread implements ItemRule {

  private final CheckCode code;

  private FileUnread(CheckCode code) {
    this.code = code;
  }

  /** Files that were not read to their end. */
  static FileUnread unread() {
    return new FileUnread(CheckCode.FILE_UNREAD);
  }

  /** Files without text. */
  static FileUnread withoutText() {
    return new FileUnread(CheckCode.FILE_WITHOUT_TEXT);
  }

  @Override
  public CheckCode code() {
    return code;
  }

  private boolean isAbout(TextState state) {
    return state.incomplete()
        && (state == TextState.NO_TEXT) == (code == CheckCode.FILE_WITHOUT_TEXT);
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    List<Attachment> attachments = item.content().attachments();
    for (int i = 0; i < attachments.size(); i++) {
      AttachedFile file = attachments.get(i).file();
      if (file != null && isAbout(file.text())) {
        report.add(
            item.place().atAttachment(i + 1),
            "%s Den er derfor ikke kontrolleret for CPR-numre; se den igennem før frigivelsen%s."
                .formatted(
                    file.text().explanation(),
                    code.severity() == CheckSeverity.ERROR
                        ? ", og skriv ved frigivelsen, hvem der har gjort det"
                        : ""),
            file.name());
      }
    }
  }
}
