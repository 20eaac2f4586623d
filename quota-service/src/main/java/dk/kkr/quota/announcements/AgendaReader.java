package dk.kkr.quota.announcements;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.quota.announcements.AnnouncementCommands.FromAgenda;
import dk.kkr.quota.items.AgendaItem;
import dk.kkr.quota.items.AgendaItems;
import dk.kkr.quota.items.ItemOfMeeting;
import dk.kkr.quota.regions.QuotaRegion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Makes a draft of an item that agenda-service has. */
@ApplicationScoped
class AgendaReader {

  private final AgendaItems items;
  private final FigureRules rules;

  AgendaReader(AgendaItems items, FigureRules rules) {
    this.items = items;
    this.rules = rules;
  }

  /**
   * Reads the item and its table.
   *
   * @throws ProblemException 422 when the item is of another council or has no table that fits, 503
   *     when it cannot be read
   */
  Announcement read(FromAgenda command) {
    QuotaRegion region =
        rules.region(command.council(), command.quotaYear(), command.announcedOn());
    ItemOfMeeting found = items.read(command.itemId());
    if (!found.council().equals(command.council())) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "Item %s stands on an agenda of '%s', not of '%s'."
                  .formatted(found.item().number(), found.council(), command.council()))
          .at("/itemId", "is an item of " + found.council());
    }
    ReadTable table = new TableReader(region).read(found.item().tables());
    Figures figures =
        new Figures(
            command.quotaYear(),
            command.landstal(),
            command.announcedOn(),
            region.key(),
            table.sum(),
            table.rows());
    return new Announcement(
        command.council(), figures, source(found, table), findings(found.item(), table, figures));
  }

  private static Source source(ItemOfMeeting found, ReadTable table) {
    AgendaItem item = found.item();
    return new Source(
        Source.Kind.AGENDA_ITEM,
        item.title(),
        item.meetingId(),
        found.meetingDate(),
        item.id(),
        item.number(),
        table.table(),
        table.column(),
        null);
  }

  private static List<Finding> findings(AgendaItem item, ReadTable table, Figures figures) {
    List<Finding> findings = new ArrayList<>(TextFindings.of(item, figures));
    if (table.total() == null) {
      findings.add(
          new Finding(
              Finding.Code.NO_TOTAL,
              Finding.Kind.DOUBT,
              "Tabel %d".formatted(table.table()),
              "",
              "Tabellen har ingen række med regionens sum; rækkerne giver %d."
                  .formatted(table.sum())));
    }
    return findings;
  }
}
