package dk.kkr.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One row of the audit trail. */
@Schema(name = "AuditEntry", description = "Who did what to which thing.")
record AuditEntry(
    @Schema(description = "Number of the row; later rows have higher ones.", examples = "1207")
        long number,
    @Schema(
            description = "Name of the caller, or `event:<type>:<id>`, or `job:<name>`.",
            examples = "secretariat@kkr.example")
        String who,
    @Schema(description = "Roles of the caller, or `event`, or `job`.", examples = "secretariat")
        String role,
    @Schema(description = "When.", examples = "2026-03-11T08:30:00Z") Instant at,
    @Schema(description = "What was done.", examples = "meeting.release") String action,
    @Schema(description = "What kind of thing it was done to.", examples = "Meeting")
        String subjectType,
    @Schema(description = "Id of the thing.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID subjectId,
    @Schema(
            type = SchemaType.OBJECT,
            description = "State before; null when there was none.",
            examples = "{\"state\": \"DRAFT\"}")
        @Nullable JsonNode before,
    @Schema(
            type = SchemaType.OBJECT,
            description = "State afterwards; null when nothing is left.",
            examples = "{\"state\": \"RELEASED\"}")
        @Nullable JsonNode after,
    @Schema(description = "Id of the request that did it.", examples = "b3f1c2d4")
        @Nullable String requestId,
    @Schema(
            description = "Trace that the request belongs to, across services.",
            examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        @Nullable String traceId) {}
