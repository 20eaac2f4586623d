package dk.kkr.agenda.reimport;

import dk.kkr.agenda.comparison.AgendaComparison;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an edited document changed, or would change. */
@Schema(name = "DraftChange", description = "What an edited document changed, or would change.")
record DraftChange(
    @Schema(description = "False for a dry run, and where nothing changes.", examples = "true")
        boolean applied,
    @Schema(
            description = "Hash of the working copy as it is now; of a dry run, as it would be.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable String draftHash,
    @Schema(description = "The changes, word by word.") AgendaComparison changes,
    @Schema(description = "Doubts, and what was not taken up.") List<EditFinding> findings) {}
