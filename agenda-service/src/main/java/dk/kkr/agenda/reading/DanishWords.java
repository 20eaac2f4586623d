package dk.kkr.agenda.reading;

import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.BindingKind;
import dk.kkr.agenda.content.Position;
import dk.kkr.agenda.content.Subject;
import dk.kkr.agenda.importing.PartKind;
import dk.kkr.agenda.importing.Verb;
import dk.kkr.agenda.meetings.VersionKind;
import dk.kkr.agenda.versions.VersionView;
import dk.kkr.reference.dates.DanishDates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What readers see in place of our constants. */
public final class DanishWords {

  /** Above what minutes from a file say was decided. */
  public static final String PAST_DECISION = "Beslutning ifølge referatet";

  private DanishWords() {}

  /**
   * Behind the number of a version; nothing for the first.
   *
   * @param alone true where an addendum is read without the agenda that it adds to
   */
  static String kind(VersionKind kind, boolean alone) {
    return switch (kind) {
      case INVITATION -> "";
      case CORRECTION -> " (rettet)";
      case ADDENDUM -> alone ? " (tillægsdagsorden)" : " (med tillægsdagsorden)";
      case AS_HELD -> " (dagsordenen som den blev på mødet)";
    };
  }

  /** A released version and when it came out; what came out after its meeting was filed only. */
  static String version(VersionView version, LocalDate meeting, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(version.releasedAt(), zone);
    return "version %d, %s den %s"
        .formatted(version.number(), cameOut(day, meeting), DanishDates.format(day));
  }

  /** How a version came out on a day, of an agenda for a meeting on another. */
  static String cameOut(LocalDate day, LocalDate meeting) {
    return day.isAfter(meeting) ? "lagt ind" : "udsendt";
  }

  static String part(PartKind kind) {
    return switch (kind) {
      case BACKGROUND -> "Baggrund";
      case RECOMMENDATION -> "Indstilling";
      case EXPOSITION -> "Sagsfremstilling";
      case OTHER -> "Øvrigt";
    };
  }

  /** What a point is for, behind "til". */
  static String verb(Verb verb) {
    return switch (verb) {
      case APPROVE -> "godkendelse";
      case APPROVE_AND_FORWARD -> "godkendelse og udsendelse";
      case NOTE -> "efterretning";
      case DISCUSS -> "drøftelse";
      case ENDORSE -> "tilslutning";
      case APPOINT -> "udpegning";
      case ELECT -> "valg";
      case ADOPT -> "vedtagelse";
      case RESOLVE -> "beslutning";
      case REQUEST -> "beslutning om en anmodning";
      case RECOMMEND -> "beslutning om en anbefaling";
      case URGE -> "beslutning om en opfordring";
      case RESPOND -> "beslutning om et høringssvar";
      case INPUT -> "drøftelse med input";
      case CONDITIONAL_RETURN -> "beslutning om ny behandling";
      case OTHER -> "andet";
    };
  }

  static String binding(BindingKind kind) {
    return switch (kind) {
      case MUST_DECIDE -> "modtagerne skal tage stilling";
      case MUST_ANSWER -> "modtagerne skal svare";
      case MUST_DO -> "modtagerne skal udføre det";
      case AMBITION -> "en fælles ambition";
      case MAY_USE -> "et tilbud, som kan bruges";
      case FOR_INFORMATION -> "til orientering";
    };
  }

  static String subject(Subject subject) {
    return switch (subject.type()) {
      case MINUTES -> "referat, version " + subject.revision();
      case SLATE -> "forslag til udpegning, revision " + subject.revision();
      case AGREEMENT -> "aftale, revision " + subject.revision();
      case ALLOCATION -> "fordeling, revision " + subject.revision();
    };
  }

  static String position(Position.Status status) {
    return switch (status) {
      case EXPECTED -> "Afventer";
      case CONFIRMED -> "Afgivet";
    };
  }

  static String availability(Attachment.Availability availability) {
    return switch (availability) {
      case ENCLOSED -> "vedlagt";
      case LINK -> "link";
      case TO_FOLLOW -> "eftersendes";
      case ON_REQUEST -> "kan rekvireres";
    };
  }

  /** What kind of file it is and how large, such as {@code PDF, 184 kB}. */
  static String file(String name, long bytes) {
    String kind = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    long kilobytes = Math.max(1, (bytes + 500) / 1_000);
    return kilobytes < 1_000
        ? "%s, %d kB".formatted(kind, kilobytes)
        : "%s, %d,%d MB".formatted(kind, kilobytes / 1_000, kilobytes % 1_000 / 100);
  }

  /**
   * An outcome.
   *
   * @param outcome as decision-service tells it; one that is not known here is shown as it is
   */
  public static String outcome(@Nullable String outcome) {
    return switch (outcome) {
      case null -> "Afgjort";
      case "ADOPTED" -> "Vedtaget";
      case "ADOPTED_AMENDED" -> "Vedtaget med ændringer";
      case "NOTED" -> "Taget til efterretning";
      case "DISCUSSED" -> "Drøftet";
      case "POSTPONED" -> "Udsat";
      case "REJECTED" -> "Forkastet";
      case "REFERRED" -> "Oversendt";
      case "WITHDRAWN" -> "Taget af dagsordenen";
      case "MIXED" -> "Forskellige beslutninger, se underpunkterne";
      default -> outcome;
    };
  }

  /** What follows from the conditions of a decision; null when nothing does. */
  public static @Nullable String force(@Nullable String force) {
    return switch (force) {
      case "CONDITIONAL" -> "Betinget";
      case "IN_FORCE" -> "I kraft";
      case "LAPSED" -> "Bortfaldet";
      case null, default -> null;
    };
  }

  /** Where an agreement or an allocation stands; as it is told when it is not known here. */
  static String standing(String state) {
    return switch (state) {
      case "DRAFT" -> "Udkast, ikke forelagt rådet";
      case "BEFORE_COUNCIL" -> "Forelagt rådet";
      case "ADOPTED" -> "Vedtaget af rådet";
      case "SUSPENDED" -> "Vedtaget, men beslutningen er genåbnet";
      case "REJECTED" -> "Forkastet af rådet";
      case "FINALISED" -> "Endelig";
      case "LAPSED" -> "Bortfaldet";
      default -> state;
    };
  }
}
