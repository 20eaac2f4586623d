package dk.kkr.platform.test.notes;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Note", description = "A note.")
record NoteView(
    @Schema(
            description = "Given by the service.",
            examples = "0b1d6b0e-6b43-4a5e-9f43-6a5b1c7c2f10")
        UUID id,
    @Schema(description = "One line.", examples = "Shopping") String title,
    @Schema(description = "As long as it needs to be.", examples = "Milk and bread") String text) {

  static NoteView of(Note note) {
    return new NoteView(note.id(), note.title(), note.text());
  }
}
