package dk.kkr.agenda.checks;

import dk.kkr.agenda.content.AttachedFile;
import dk.kkr.agenda.content.Attachment;
import java.util.List;

/**
 * A file of which nobody can say what else stands in it: the check for CPR numbers is blind there.
 */
final class FileUnread implements ItemRule {

  @Override
  public CheckCode code() {
    return CheckCode.FILE_UNREAD;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    List<Attachment> attachments = item.content().attachments();
    for (int i = 0; i < attachments.size(); i++) {
      AttachedFile file = attachments.get(i).file();
      if (file != null && file.text().incomplete()) {
        report.add(
            item.place().atAttachment(i + 1),
            "%s Den er derfor ikke kontrolleret for CPR-numre; se den igennem før frigivelsen."
                .formatted(file.text().explanation()),
            file.name());
      }
    }
  }
}
