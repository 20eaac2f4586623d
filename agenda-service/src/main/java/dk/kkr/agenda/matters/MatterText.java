package dk.kkr.agenda.matters;

import dk.kkr.agenda.content.Given;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a secretariat says of a matter.
 *
 * @param title in a line
 * @param description at length
 * @param councils keys of those that share it, each once; the first one is that it was begun for
 * @param policyAreas what it is about, each once
 * @param owner the body or office that holds it
 * @param origin what began it
 * @param published true when anybody may read that it exists
 */
record MatterText(
    String title,
    @Nullable String description,
    List<String> councils,
    List<String> policyAreas,
    @Nullable String owner,
    MatterOrigin origin,
    boolean published) {

  MatterText {
    councils = Given.list(councils).stream().distinct().toList();
    policyAreas = Given.list(policyAreas).stream().distinct().toList();
  }
}
