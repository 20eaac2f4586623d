package dk.kkr.quota.allocations;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The run that a revision of an allocation says.
 *
 * @param revision of the allocation, from 1
 * @param runId the run
 */
@Schema(name = "AllocationRevision", description = "The run that a revision of an allocation says.")
record Taken(
    @Schema(description = "Revision of the allocation, from 1.", examples = "1") int revision,
    @Schema(description = "The run.", examples = "3c5e7a91-2b4d-4f60-8c8e-9d7b5f301c06")
        UUID runId) {}
