package dk.kkr.agenda.dryrun;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kkr.agenda.checks.CheckFinding;
import dk.kkr.agenda.checks.CheckPlace;
import dk.kkr.agenda.checks.CheckResult;
import dk.kkr.agenda.importing.DocumentKind;
import dk.kkr.agenda.importing.Finding;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.agenda.importing.ImportedItem;
import dk.kkr.agenda.importing.ImportedMeeting;
import dk.kkr.agenda.importing.ImportedParticipant;
import dk.kkr.agenda.importing.ImportedPoint;
import dk.kkr.agenda.importing.ImportedSection;
import dk.kkr.agenda.importing.ImportedTable;
import dk.kkr.agenda.importing.Verb;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes what was read as the JSON of a dry run; nothing but this shape is promised. */
final class AgendaJson {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private AgendaJson() {}

  static String write(ImportedAgenda agenda, CheckResult checks) {
    ObjectNode root = MAPPER.createObjectNode();
    meeting(root.putObject("meeting"), agenda.meeting());
    if (agenda.meeting().kind() == DocumentKind.MINUTES) {
      each(root.putArray("participants"), agenda.participants(), AgendaJson::participant);
    }
    each(
        root.putArray("sections"),
        agenda.sections().stream().filter(section -> !section.participants()).toList(),
        AgendaJson::section);
    each(root.putArray("findings"), agenda.findings(), AgendaJson::finding);
    each(root.putArray("checks"), checks.findings(), AgendaJson::check);
    try {
      return MAPPER.writeValueAsString(root);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A tree of plain values could not be written", impossible);
    }
  }

  private static void meeting(ObjectNode node, ImportedMeeting meeting) {
    node.put("kind", meeting.kind().name());
    node.put("council", meeting.council());
    node.put("date", text(meeting.date()));
    node.put(
        "start",
        meeting.start() == null
            ? null
            : meeting.start().format(DateTimeFormatter.ofPattern("HH:mm")));
    node.put("place", meeting.place());
  }

  private static void participant(ObjectNode node, ImportedParticipant one) {
    node.put("name", one.name());
    node.put("organisation", one.organisation());
    node.put("party", one.party());
    node.put("role", one.role());
    node.put("presence", one.presence() == null ? null : one.presence().name());
    node.put("substituteFor", one.substituteFor());
  }

  private static void section(ObjectNode node, ImportedSection section) {
    node.put("number", section.number());
    node.put("title", section.title());
    each(node.putArray("items"), section.items(), AgendaJson::item);
  }

  private static void item(ObjectNode node, ImportedItem item) {
    node.put("number", item.number());
    node.put("title", item.title());
    node.put("caseNumber", item.caseNumber());
    node.put("caseWorker", item.caseWorker());
    each(
        node.putArray("parts"),
        item.parts(),
        (part, from) -> part.put("kind", from.kind().name()).put("text", from.text()));
    each(node.putArray("points"), item.points(), AgendaJson::point);
    each(node.putArray("tables"), item.tables(), AgendaJson::table);
    each(
        node.putArray("attachments"),
        item.attachments(),
        (attachment, from) -> attachment.put("title", from.title()).put("link", from.link()));
    if (!item.positions().isEmpty()) {
      each(
          node.putArray("positions"),
          item.positions(),
          (position, from) ->
              position
                  .put("body", from.body())
                  .put("date", text(from.date()))
                  .put("taken", from.taken())
                  .put("text", from.text()));
    }
    if (!item.steps().isEmpty()) {
      each(
          node.putArray("steps"),
          item.steps(),
          (step, from) ->
              step.put("actor", from.actor())
                  .put("date", text(from.date()))
                  .put("precision", from.precision().name())
                  .put("text", from.text()));
    }
  }

  private static void point(ObjectNode node, ImportedPoint point) {
    strings(node.putArray("verbs"), point.verbs().stream().map(Verb::name).toList());
    node.put("text", point.text());
    strings(node.putArray("contents"), point.contents());
    each(node.putArray("children"), point.children(), AgendaJson::point);
  }

  private static void table(ObjectNode node, ImportedTable table) {
    strings(node.putArray("header"), table.header());
    ArrayNode rows = node.putArray("rows");
    table.rows().forEach(row -> strings(rows.addArray(), row));
    strings(node.putArray("total"), table.total());
  }

  private static void finding(ObjectNode node, Finding finding) {
    node.put("code", finding.code().name());
    node.put("severity", finding.severity().name());
    ObjectNode place = node.putObject("place").put("line", finding.line());
    if (finding.page() != null) {
      place.put("page", finding.page());
    }
    node.put("message", finding.message());
    node.put("text", finding.text());
  }

  private static void check(ObjectNode node, CheckFinding finding) {
    node.put("code", finding.code().name());
    node.put("severity", finding.severity().name());
    CheckPlace place = finding.place();
    node.putObject("place")
        .put("itemNumber", place.itemNumber())
        .put("part", place.part())
        .put("point", place.point())
        .put("table", place.table())
        .put("attachment", place.attachment())
        .put("line", place.line());
    node.put("message", finding.message());
    node.put("excerpt", finding.excerpt());
    node.put("legalSource", finding.legalSource());
    node.put("assumed", finding.assumed());
  }

  private static <T> void each(ArrayNode array, List<T> values, BiConsumer<ObjectNode, T> write) {
    values.forEach(value -> write.accept(array.addObject(), value));
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
