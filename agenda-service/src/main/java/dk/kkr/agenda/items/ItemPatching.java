package dk.kkr.agenda.items;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.kkr.agenda.content.Limits;
import dk.kkr.platform.http.JsonParts;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Applies a JSON Patch (RFC 6902) to an item as callers write it. */
@ApplicationScoped
class ItemPatching {

  /** The media type of a patch. */
  static final String TYPE = "application/json-patch+json";

  /** Changes in one patch; assumed. */
  static final int MOST = 200;

  private final ObjectMapper mapper;
  private final JsonParts parts;

  ItemPatching(ObjectMapper mapper, JsonParts parts) {
    this.mapper = mapper;
    this.parts = parts;
  }

  /** What a change does. */
  @Schema(
      name = "PatchOperation",
      description =
          "What a change does. `add`: puts a value into an array, or a member into an "
              + "object. `remove`: takes it out. `replace`: puts a value in the place of "
              + "another. `move`: takes it from one place to another. `copy`: puts it into "
              + "another place, too. `test`: refuses the whole patch unless the value is there.")
  enum Operation {
    /** Puts a value into an array, or a member into an object. */
    @JsonProperty("add")
    ADD,
    /** Takes it out. */
    @JsonProperty("remove")
    REMOVE,
    /** Puts a value in the place of another. */
    @JsonProperty("replace")
    REPLACE,
    /** Takes it from one place to another. */
    @JsonProperty("move")
    MOVE,
    /** Puts it into another place, too. */
    @JsonProperty("copy")
    COPY,
    /** Refuses the whole patch unless the value is there. */
    @JsonProperty("test")
    TEST
  }

  /** One change of a patch. */
  @Schema(name = "PatchChange", description = "One change of a JSON Patch.")
  record Change(
      @NotNull @Schema(description = "What it does.", examples = "replace") Operation op,
      @NotNull @Size(max = Limits.LINE) @Schema(
              description = "Where, as a JSON pointer; an id may stand for an index.",
              examples = "/points/0/text")
          String path,
      @Nullable @Size(max = Limits.LINE) @Schema(
              description = "From where, for move and copy; left out for all others.",
              examples = "/points/1")
          String from,
      @Nullable @Schema(
              description = "The value, for add, replace and test.",
              examples = "godkender planen")
          JsonNode value) {}

  /**
   * The item after the patch.
   *
   * @throws ProblemException 422 when a change cannot be made or the item breaks a rule afterwards;
   *     400 when a value does not fit
   */
  ItemCommands.Write apply(ItemCommands.Write item, List<Change> patch) {
    PatchTree tree = new PatchTree(mapper.valueToTree(item), Limits.ITEM);
    for (int i = 0; i < patch.size(); i++) {
      Change change = patch.get(i);
      try {
        apply(tree, change);
      } catch (PatchTree.NotThere e) {
        throw new ProblemException(
                Problems.INVALID_INPUT,
                "Change %d of the patch cannot be made: %s. Nothing was changed."
                    .formatted(i + 1, e.getMessage()),
                e)
            .at("/" + i, String.valueOf(e.getMessage()));
      }
    }
    ItemCommands.Write after = parts.value(tree.root(), ItemCommands.Write.class);
    List<Violation> broken = parts.violations(after);
    if (!broken.isEmpty()) {
      ProblemException problem =
          new ProblemException(
              Problems.INVALID_INPUT,
              "%d rule(s) broken by the item after the patch; the places are those of the item. Nothing was changed."
                  .formatted(broken.size()));
      broken.forEach(problem::add);
      throw problem;
    }
    return after;
  }

  private static String from(Change change) throws PatchTree.NotThere {
    if (change.from() == null) {
      throw new PatchTree.NotThere("from is needed");
    }
    return change.from();
  }

  private void apply(PatchTree tree, Change change) throws PatchTree.NotThere {
    JsonNode value = change.value() == null ? mapper.nullNode() : change.value();
    switch (change.op()) {
      case ADD -> tree.add(change.path(), value);
      case REMOVE -> tree.remove(change.path());
      case REPLACE -> {
        tree.remove(change.path());
        tree.add(change.path(), value);
      }
      case MOVE -> tree.add(change.path(), tree.remove(from(change)));
      case COPY -> tree.add(change.path(), tree.copy(from(change)));
      case TEST -> {
        if (!tree.get(change.path()).equals(value)) {
          throw new PatchTree.NotThere("another value is at " + change.path());
        }
      }
    }
  }
}
