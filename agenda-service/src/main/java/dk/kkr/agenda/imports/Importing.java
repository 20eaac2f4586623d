package dk.kkr.agenda.imports;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.checks.Checking;
import dk.kkr.agenda.extraction.Extraction;
import dk.kkr.agenda.formats.AgendaFiles;
import dk.kkr.agenda.importing.DocumentKind;
import dk.kkr.agenda.importing.ImportRefused;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.agenda.importing.ImportedMeeting;
import dk.kkr.agenda.meetings.MeetingPlan;
import dk.kkr.agenda.reference.Councils;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.privacy.PersonNumbers;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.ProblemType;
import dk.kkr.platform.problem.Problems;
import dk.kkr.reference.Council;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes in a file as a meeting with its items, all or nothing. */
@ApplicationScoped
class Importing {

  private final AgendaImports imports;
  private final Councils councils;
  private final AgendaTaking agendas;
  private final MinutesTaking minutes;
  private final Checking checking;
  private final AgendaFiles files;
  private final Changes changes;
  private final Clock clock;

  Importing(
      AgendaImports imports,
      Councils councils,
      AgendaTaking agendas,
      MinutesTaking minutes,
      Checking checking,
      Extraction extraction,
      Changes changes,
      Clock clock) {
    this.imports = imports;
    this.councils = councils;
    this.agendas = agendas;
    this.minutes = minutes;
    this.checking = checking;
    this.files = new AgendaFiles(extraction::run);
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * What the caller says about the file.
   *
   * @param council key, where the file names none
   * @param date the day, where the file gives none
   * @param fileName for the record
   */
  record Hints(@Nullable String council, @Nullable LocalDate date, @Nullable String fileName) {}

  /** What is known of a file before anything is stored. */
  record Read(ImportedAgenda agenda, String council, LocalDate date) {

    /** The meeting as the file plans it. */
    MeetingPlan plan() {
      ImportedMeeting meeting = agenda.meeting();
      return MeetingPlan.of(date, meeting.start(), meeting.end(), masked(meeting.place()));
    }
  }

  /**
   * Reads a file and finds out whose meeting it is and when; stores nothing.
   *
   * @throws ProblemException when it is no agenda or the meeting is not known
   */
  Read read(byte[] content, Hints hints) {
    ImportedAgenda agenda = read(content);
    ImportedMeeting meeting = agenda.meeting();
    LocalDate date = date(meeting, hints.date());
    return new Read(agenda, council(meeting, hints, date), date);
  }

  /** Stores what was read. */
  AgendaImport store(Read read, byte[] content, Hints hints, String by) {
    DocumentKind kind = read.agenda().meeting().kind();
    Taken taken =
        kind == DocumentKind.MINUTES
            ? minutes.take(read, masked(hints.fileName()))
            : agendas.take(read);
    List<FindingView> findings =
        Stream.concat(
                read.agenda().findings().stream().map(FindingView::of), taken.findings().stream())
            .toList();
    AgendaImport made =
        AgendaImport.of(
            kind,
            read.council(),
            taken.meeting().id(),
            new AgendaImport.FileFacts(masked(hints.fileName()), sha256(content), content.length),
            new AgendaImport.Counts(taken.sections(), taken.items(), taken.points()),
            findings,
            checking.check(read.agenda(), read.council(), read.date()).findings(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            by);
    imports.persist(made);
    changes.record("agenda.import", made, null, made.view());
    return made;
  }

  // The place is public at once, without anybody looking at it; the name of the file is kept for
  // good.
  static @Nullable String masked(@Nullable String text) {
    return text == null ? null : PersonNumbers.masked(text);
  }

  private ImportedAgenda read(byte[] content) {
    try {
      return files.read(content);
    } catch (ImportRefused refused) {
      throw new ProblemException(
              type(refused.reason()), String.valueOf(refused.getMessage()), refused)
          .with("reason", refused.reason().name());
    }
  }

  private static ProblemType type(ImportRefused.Reason reason) {
    return switch (reason) {
      case EMPTY -> AgendaProblems.EMPTY_IMPORT;
      case TOO_LARGE -> Problems.TOO_LARGE;
      case BINARY -> AgendaProblems.BINARY_IMPORT;
      case ENCRYPTED, DAMAGED, NO_TEXT, TOO_MUCH, TOO_SLOW -> AgendaProblems.UNREADABLE_IMPORT;
      case TOO_MANY_LINES, TOO_MANY_ITEMS, TOO_MANY_SECTIONS, LINE_TOO_LONG, UNKNOWN_FORMAT ->
          AgendaProblems.UNKNOWN_IMPORT_FORMAT;
    };
  }

  private static LocalDate date(ImportedMeeting meeting, @Nullable LocalDate given) {
    LocalDate inFile = meeting.date();
    if (inFile != null && given != null && !inFile.equals(given)) {
      throw new ProblemException(
              Problems.INVALID_PARAMETER,
              "The file says the meeting is on %s. Leave out date, or correct the file."
                  .formatted(inFile))
          .atParameter("date", "differs from the file");
    }
    LocalDate date = inFile == null ? given : inFile;
    if (date == null) {
      String noDate = meeting.noDate();
      throw new ProblemException(
              AgendaProblems.MEETING_DATE_MISSING,
              (noDate == null
                      ? "The file does not say when the meeting is."
                      : "The file says '%s', and there is no such day.".formatted(noDate))
                  + " Import it again with ?date=yyyy-mm-dd.")
          .atParameter("date", "is required for this file");
    }
    return date;
  }

  private String council(ImportedMeeting meeting, Hints hints, LocalDate date) {
    String inFile = meeting.council();
    String given = hints.council();
    Council named = inFile == null ? null : councils.find(inFile, date).orElse(null);
    if (given != null) {
      Council council = councils.requireParameter(given, "council");
      if (named != null && !named.key().equals(given)) {
        throw new ProblemException(
                Problems.INVALID_PARAMETER,
                "The file is of %s. Leave out council, or choose the right file."
                    .formatted(named.key()))
            .atParameter("council", "differs from the file");
      }
      return requireOn(council, date, hints);
    }
    if (inFile != null && named == null) {
      named = councils.findEver(inFile).orElse(null);
    }
    if (named == null) {
      throw new ProblemException(
              AgendaProblems.COUNCIL_MISSING,
              "The file does not say whose meeting it is. Import it again with ?council=, one of GET /councils.")
          .atParameter("council", "is required for this file");
    }
    return requireOn(named, date, hints);
  }

  private static String requireOn(Council council, LocalDate date, Hints hints) {
    if (council.validity().contains(date) && Day.Validator.sensible(date)) {
      return council.key();
    }
    String why =
        council.validity().contains(date)
            ? "%s lies too far ahead".formatted(date)
            : Councils.absence(council, date);
    throw hints.date() == null
        ? new ProblemException(
            Problems.INVALID_INPUT,
            "The file says the meeting is on %s. %s. Correct the day in the file."
                .formatted(date, why))
        : new ProblemException(
                Problems.INVALID_PARAMETER, why + ". Give the day of the meeting in date.")
            .atParameter("date", "must be a day on which the council exists");
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
