/**
 * Agreements in which municipalities take over quotas from each other.
 *
 * <p>To read in this order: {@code Agreement} (what it says and its verbs), {@code Transfer} and
 * {@code QuotaTable} (the numbers), {@code Ending} (finalised, notified, lapsed) and {@code
 * Consents} (who agreed to what). Then what acts on it: {@code Agreeing} and {@code Ends} for
 * requests, {@code AgreementAgendas} and {@code AgreementDecisions} for councils, {@code
 * QuotaAgreements} for a changed landstal. {@code *Rules} refuse, {@code Warnings} only tell;
 * {@code NotificationForm} and {@code AgreementSheet} show.
 */
@NullMarked
package dk.kkr.quota.agreements;

import org.jspecify.annotations.NullMarked;
