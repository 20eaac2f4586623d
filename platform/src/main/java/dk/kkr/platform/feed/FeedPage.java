package dk.kkr.platform.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of the feed. */
@Schema(name = "FeedPage", description = "A stretch of the feed, oldest first.")
record FeedPage(
    @Schema(description = "Events in the order in which they were published.")
        List<FeedEvent> items,
    @Schema(
            description =
                "Value for `after` of the next request, also when there is nothing more yet: ask again later.",
            examples = "42")
        String next) {}
