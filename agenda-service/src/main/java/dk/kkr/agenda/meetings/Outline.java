package dk.kkr.agenda.meetings;

import dk.kkr.agenda.content.Given;
import dk.kkr.agenda.content.Limits;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sections of an agenda in order. Immutable.
 *
 * @param sections each with an id of its own
 */
public record Outline(List<Section> sections) {

  /** An agenda without sections. */
  static final Outline EMPTY = new Outline(List.of());

  public Outline {
    sections = Given.list(sections);
  }

  /** The section with this id. */
  public Optional<Section> find(UUID id) {
    return sections.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * With one more section.
   *
   * @param position counted from 1; null or beyond the end for the last place
   * @throws ProblemException 422 when there are too many
   */
  Outline with(Section section, @Nullable Integer position) {
    if (sections.size() >= Limits.SECTIONS) {
      throw new ProblemException(
          Problems.INVALID_INPUT, "An agenda has at most %d sections.".formatted(Limits.SECTIONS));
    }
    return put(section, position == null ? sections.size() : position - 1);
  }

  /** With another number and title for a section it has and, with a position, in that place. */
  Outline edited(Section section, @Nullable Integer position) {
    int at = position == null ? ids().indexOf(section.id()) : position - 1;
    return without(section.id()).put(section, at);
  }

  /** Without this section. */
  Outline without(UUID id) {
    return new Outline(sections.stream().filter(each -> !each.id().equals(id)).toList());
  }

  private Outline put(Section section, int at) {
    List<Section> more = new ArrayList<>(sections);
    more.add(Math.clamp(at, 0, more.size()), section);
    return new Outline(more);
  }

  private List<UUID> ids() {
    return sections.stream().map(Section::id).toList();
  }
}
