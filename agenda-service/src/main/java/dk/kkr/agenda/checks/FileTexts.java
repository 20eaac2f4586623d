package dk.kkr.agenda.checks;

import dk.kkr.agenda.content.AttachedFile;
import java.util.Optional;

/** Where the checks get the text of a file from, one at a time. */
@FunctionalInterface
interface FileTexts {

  /** No file has any. */
  FileTexts NONE = file -> Optional.empty();

  /** The text, pages and sheets with form feeds between them; empty when the file is gone. */
  Optional<String> text(AttachedFile file);
}
