package dk.kkr.agenda.reimport;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.comparison.AgendaComparison;
import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.content.Oversize;
import dk.kkr.agenda.extraction.Extraction;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.Outline;
import dk.kkr.agenda.meetings.Section;
import dk.kkr.agenda.reading.AgendaExports;
import dk.kkr.agenda.versions.AgendaAnswers;
import dk.kkr.agenda.versions.AgendaView;
import dk.kkr.platform.privacy.PersonNumbers;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Takes an edited document back into the working copy that it was made of, all or nothing. */
@RequestScoped
class TakingBack {

  private static final int STEP = 10;

  private final Calendar calendar;
  private final AgendaItems items;
  private final AgendaAnswers answers;
  private final AgendaExports exports;
  private final EntityManager entities;
  private final Caller caller;
  private final TransactionSynchronizationRegistry transaction;
  private final EditedFiles files;

  TakingBack(
      Calendar calendar,
      AgendaItems items,
      AgendaAnswers answers,
      AgendaExports exports,
      EntityManager entities,
      Caller caller,
      TransactionSynchronizationRegistry transaction,
      Extraction extraction) {
    this.calendar = calendar;
    this.items = items;
    this.answers = answers;
    this.exports = exports;
    this.entities = entities;
    this.caller = caller;
    this.transaction = transaction;
    this.files = new EditedFiles(extraction::run);
  }

  /**
   * Reads a document that somebody sent.
   *
   * @throws ProblemException 403 when it is not for the caller to change the agenda; 413 or 422
   *     when the document cannot be read
   */
  EditedFile read(UUID meeting, byte[] content) {
    caller.requireCouncil(calendar.get(meeting).council());
    return files.read(content);
  }

  /**
   * Writes what the document says, or only finds out.
   *
   * @param word whether it is a Word document
   * @param service address of this service, as exports give it
   * @param dryRun true when nothing is to be stored
   * @throws ProblemException 422 when it is no export of this working copy; 409 when this has
   *     changed since, with what the document would change
   */
  @Transactional
  DraftChange take(UUID id, EditedFile file, boolean word, String service, boolean dryRun) {
    Meeting meeting = calendar.getAlone(id);
    caller.requireCouncil(meeting.council());
    meeting.requireAgenda("changed");
    requireExportOf(meeting, file);
    AgendaView before = answers.seenWorkingCopy(meeting.id());
    List<Item> there = items.on(meeting);
    EditedFile exported =
        EditedFiles.own(word ? exports.docx(before, service) : exports.html(before, service));
    DraftEditing.Edited edited =
        DraftEditing.of(
            new Draft(
                meeting.outline().sections(),
                there.stream()
                    .map(
                        item ->
                            new Draft.Item(
                                item.id(),
                                item.place().sectionId(),
                                item.place().number(),
                                item.content()))
                    .toList()),
            exported,
            file);
    requireLimits(edited.draft());
    write(meeting, there, edited.draft());
    entities.flush();
    AgendaView after = answers.seenWorkingCopy(meeting.id());
    AgendaComparison changes = AgendaExports.compare(before, after);
    if (!Objects.equals(file.draftTag(), before.draftHash())) {
      throw new ProblemException(
              AgendaProblems.EXPORT_OUTDATED,
              "The working copy has changed since the document was exported. Nothing was stored. Export it again, edit that, and send it; changes says how the document differs from the working copy of today.")
          .with("draftHash", String.valueOf(before.draftHash()))
          .with("changes", changes);
    }
    if (dryRun) {
      transaction.setRollbackOnly();
      return new DraftChange(false, after.draftHash(), changes, edited.findings());
    }
    return new DraftChange(!changes.same(), after.draftHash(), changes, edited.findings());
  }

  private static void requireExportOf(Meeting meeting, EditedFile file) {
    if (file.meeting() == null
        || (file.draftTag() == null && file.meeting().equals(meeting.id()))) {
      throw new ProblemException(
          AgendaProblems.NOT_AN_EXPORT,
          file.meeting() == null
              ? "The document bears no mark of an export. Export the working copy with GET /meetings/%s/agenda?draft=true, edit that, and keep what the program says of the document."
                  .formatted(meeting.id())
              : "The document was exported from a released version, which nobody changes. Export the working copy with draft=true and edit that.");
    }
    if (!file.meeting().equals(meeting.id())) {
      throw new ProblemException(
              AgendaProblems.NOT_AN_EXPORT,
              "The document was exported from another meeting. Send it to that one.")
          .with("meeting", "/meetings/" + file.meeting());
    }
  }

  private static void requireLimits(Draft draft) {
    if (draft.sections().size() > Limits.SECTIONS) {
      throw tooMuch(
          "The document has %d sections; an agenda has at most %d."
              .formatted(draft.sections().size(), Limits.SECTIONS));
    }
    for (Section section : draft.sections()) {
      if (section.title().length() > Limits.TITLE || section.number().length() > Limits.NUMBER) {
        throw tooMuch(
            "Section %s: a number has at most %d characters and a title %d; this has %d and %d."
                .formatted(
                    shown(section.number()),
                    Limits.NUMBER,
                    Limits.TITLE,
                    section.number().length(),
                    section.title().length()));
      }
    }
    for (Draft.Item item : draft.items()) {
      Oversize.in(item.content())
          .ifPresent(
              found -> {
                throw tooMuch(
                    "Item %s: %s"
                        .formatted(
                            shown(Objects.requireNonNullElse(item.number(), "without number")),
                            found.sentence()));
              });
    }
  }

  private static ProblemException tooMuch(String what) {
    return new ProblemException(
        Problems.INVALID_INPUT,
        PersonNumbers.masked(what) + " Shorten it, or attach it as a file. Nothing was stored.");
  }

  private static String shown(String number) {
    return number.substring(0, Math.min(60, number.length()));
  }

  private void write(Meeting meeting, List<Item> there, Draft draft) {
    Outline outline = new Outline(draft.sections());
    if (!outline.equals(meeting.outline())) {
      calendar.arrange(meeting, outline);
    }
    Map<UUID, Item> known = new HashMap<>();
    there.forEach(item -> known.put(item.id(), item));
    Set<UUID> kept = new HashSet<>();
    draft.items().stream().map(Draft.Item::id).filter(Objects::nonNull).forEach(kept::add);
    there.stream()
        .filter(item -> !kept.contains(item.id()))
        .forEach(item -> items.remove(meeting, item));
    draft.sections().forEach(section -> writeSection(meeting, section.id(), draft, known));
  }

  private void writeSection(Meeting meeting, UUID section, Draft draft, Map<UUID, Item> known) {
    List<Draft.Item> ofSection =
        draft.items().stream().filter(item -> item.section().equals(section)).toList();
    boolean ordered = isOrdered(ofSection, section, known);
    int order = 0;
    for (Draft.Item wanted : ofSection) {
      order += STEP;
      Item item = known.get(wanted.id());
      if (item == null) {
        items.add(meeting, section, order, wanted.number(), wanted.content(), "item.take-back");
        continue;
      }
      int key = ordered ? item.place().orderKey() : order;
      boolean placed =
          item.place().sectionId().equals(section)
              && item.place().orderKey() == key
              && item.place().number().equals(wanted.number());
      if (!placed || !item.content().equals(wanted.content())) {
        items.write(meeting, item, section, key, wanted.number(), wanted.content());
      }
    }
  }

  /** Whether the keys that the items have say their order. */
  private static boolean isOrdered(List<Draft.Item> items, UUID section, Map<UUID, Item> known) {
    int last = Integer.MIN_VALUE;
    for (Draft.Item wanted : items) {
      Item item = known.get(wanted.id());
      if (item == null
          || !item.place().sectionId().equals(section)
          || item.place().orderKey() <= last) {
        return false;
      }
      last = item.place().orderKey();
    }
    return true;
  }
}
