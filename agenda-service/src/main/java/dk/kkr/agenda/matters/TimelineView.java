package dk.kkr.agenda.matters;

import dk.kkr.platform.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a timeline. */
@Schema(name = "Timeline", description = "A matter with a page of what happened in it.")
record TimelineView(
    @Schema(description = "The matter.") MatterView matter,
    @Schema(description = "What happened, in order of time.") List<TimelineEntry.Shown> items,
    @Schema(
            description = "Cursor for `after` that gives the next page; null on the last.",
            examples = "WyIyMDIxLTEwLTE1Il0")
        @Nullable String next) {

  static TimelineView of(MatterView matter, Page<TimelineEntry.Shown> page) {
    return new TimelineView(matter, page.items(), page.next());
  }
}
