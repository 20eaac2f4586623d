package dk.kkr.quota.runs;

import dk.kkr.quota.calculators.Inputs;
import dk.kkr.quota.worksheet.Result;
import java.time.Instant;
import java.util.UUID;

/**
 * A run, for whoever puts it to use.
 *
 * @param id the run
 * @param council key of the council
 * @param title what it is about
 * @param ranBy who
 * @param ranAt when
 * @param inputs with everything looked up
 * @param result what they came to
 */
public record SavedRun(
    UUID id,
    String council,
    String title,
    String ranBy,
    Instant ranAt,
    Inputs inputs,
    Result result) {}
