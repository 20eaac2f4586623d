package dk.kkr.agenda.matters;

import dk.kkr.agenda.matters.Matters.OfItem;
import dk.kkr.agenda.pages.Way;
import dk.kkr.agenda.reading.ItemWays;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The matters of items, on the page of their agenda. */
@ApplicationScoped
class MatterWays implements ItemWays {

  private final Matters matters;

  MatterWays(Matters matters) {
    this.matters = matters;
  }

  // A matter of another council that is not published is left out, whoever reads: the page is kept
  // for all who are the same towards its own council.
  @Override
  public Map<UUID, List<Way>> of(Collection<UUID> items, String council, Reader reader) {
    boolean inside = reader.mayRead(Content.UNPUBLISHED_MATTER);
    return matters.of(items).stream()
        .filter(
            each ->
                each.matter().published() || (inside && each.matter().councils().contains(council)))
        .collect(
            Collectors.groupingBy(
                OfItem::itemId, Collectors.mapping(MatterWays::way, Collectors.toList())));
  }

  private static Way way(OfItem each) {
    return new Way(
        each.matter().text().title(), "/matters/%s/timeline".formatted(each.matter().id()));
  }
}
