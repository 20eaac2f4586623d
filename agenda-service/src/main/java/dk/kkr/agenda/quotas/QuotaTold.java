package dk.kkr.agenda.quotas;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code QuotaCalculated} and {@code QuotaAgreed}. Contract: {@code
 * contracts/events/quota}.
 */
record QuotaTold(
    UUID agreementId,
    long agreementRevision,
    String council,
    int quotaYear,
    int regionTotal,
    LocalDate deadline,
    String state,
    List<QuotaRow> rows,
    List<QuotaWarning> warnings,
    @Nullable LocalDate finalisedOn) {}
