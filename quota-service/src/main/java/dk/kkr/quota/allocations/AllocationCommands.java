package dk.kkr.quota.allocations;

import dk.kkr.platform.input.Plain;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about allocations. */
final class AllocationCommands {

  private AllocationCommands() {}

  /** A run to put before the council. */
  @Schema(
      name = "TakeRun",
      description = "The run whose numbers the allocation says.",
      requiredProperties = {"title", "runId"})
  record Take(
      @Schema(description = "What it is about.", examples = "Fælles sekretariat 2021")
          @NotNull @Plain
          @Size(max = 200) String title,
      @Schema(description = "A saved run.", examples = "3c5e7a91-2b4d-4f60-8c8e-9d7b5f301c06")
          @NotNull UUID runId) {}
}
