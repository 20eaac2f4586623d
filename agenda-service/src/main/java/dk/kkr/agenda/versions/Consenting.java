package dk.kkr.agenda.versions;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.VersionKind;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.reference.dates.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The chair's consent to a draft: given, looked up, and asked for at a release. */
@ApplicationScoped
class Consenting {

  private final Consents consents;
  private final AgendaItems items;
  private final Changes changes;
  private final ConsentRule rule;

  Consenting(
      Consents consents,
      AgendaItems items,
      Changes changes,
      @ConfigProperty(name = "kkr.agenda.consent") ConsentRule rule) {
    this.consents = consents;
    this.items = items;
    this.changes = changes;
    this.rule = rule;
  }

  /** The hash of the working copy as it is. */
  String hash(Meeting meeting) {
    return Releasing.hash(Snapshot.of(meeting, items.on(meeting)));
  }

  Optional<Consent> find(Meeting meeting) {
    return consents.findByIdOptional(meeting.id());
  }

  /**
   * Records a consent to the working copy of a meeting that the caller holds alone.
   *
   * @param read hash of the draft that was consented to; null for the draft as it is
   * @throws ProblemException 409 {@code draft-changed} when it is no longer that draft
   */
  Consent give(Meeting meeting, @Nullable String read, GivenConsent given) {
    meeting.requireAgenda("consented to");
    String hash = hash(meeting);
    if (read != null && !read.equals(hash)) {
      throw new ProblemException(
              AgendaProblems.DRAFT_CHANGED,
              "The draft has changed since it was read. Read GET /meetings/%s/agenda?draft=true again and consent to its draftHash."
                  .formatted(meeting.id()))
          .with("draftHash", hash);
    }
    Optional<Consent> known = find(meeting);
    ConsentView before = known.map(consent -> ConsentView.of(consent, hash)).orElse(null);
    Consent consent =
        known.orElseGet(() -> new Consent(meeting.id(), meeting.council(), hash, given));
    consent.give(hash, given);
    consents.persist(consent);
    changes.record("meeting.consent", consent, before, ConsentView.of(consent, hash));
    return consent;
  }

  /**
   * The consent to what is to go out; none for an amendment, which the meeting makes with the chair
   * at the head of the table.
   *
   * @throws ProblemException 409 {@code consent-missing} when there is none, or it was to a draft
   *     that has changed since
   */
  @Nullable GivenConsent require(Meeting meeting, VersionKind kind, String hash) {
    if (kind == VersionKind.AS_HELD) {
      return null;
    }
    Optional<Consent> known = find(meeting);
    Optional<GivenConsent> holds =
        known.filter(consent -> consent.holdsFor(hash)).map(Consent::given);
    if (holds.isEmpty() && rule == ConsentRule.REQUIRED) {
      throw missing(meeting, known);
    }
    return holds.orElse(null);
  }

  private static ProblemException missing(Meeting meeting, Optional<Consent> known) {
    String why =
        known
            .map(Consent::given)
            .map(
                given ->
                    "The agenda has changed since %s consented to it on %s, so that consent holds no more."
                        .formatted(given.by(), DanishDates.format(given.givenOn())))
            .orElse("The chair has not consented to the agenda.");
    ProblemException problem =
        new ProblemException(
            AgendaProblems.CONSENT_MISSING,
            "%s Nothing was released. POST /meetings/%s/consent records it."
                .formatted(why, meeting.id()));
    known.map(Consent::given).ifPresent(given -> problem.with("void", given));
    return problem;
  }
}
