package dk.kkr.agenda.matters;

import dk.kkr.agenda.matters.Matters.OfItem;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which matters items belong to, for whoever shows items. */
@RequestScoped
public class MatterNames {

  private final Matters matters;
  private final MatterReaders readers;

  MatterNames(Matters matters, MatterReaders readers) {
    this.matters = matters;
    this.readers = readers;
  }

  /** A matter in short. */
  @Schema(name = "MatterName", description = "A matter in short.")
  public record MatterName(
      @Schema(description = "The matter.", examples = "4d5e6f70-8192-4a3b-9c4d-5e6f70819201")
          UUID id,
      @Schema(description = "In a line.", examples = "Fælles klimaindsats") String title,
      @Schema(description = "What it is about.", examples = "[\"Klima\"]")
          List<String> policyAreas) {

    static MatterName of(Matter matter) {
      MatterText text = matter.text();
      return new MatterName(matter.id(), text.title(), text.policyAreas());
    }
  }

  /** The matters of these items that the caller may know of, by item; one SELECT. */
  public Map<UUID, List<MatterName>> of(Collection<UUID> items) {
    return matters.of(items).stream()
        .filter(each -> readers.mayRead(each.matter()))
        .collect(
            Collectors.groupingBy(
                OfItem::itemId,
                Collectors.mapping(each -> MatterName.of(each.matter()), Collectors.toList())));
  }
}
