package dk.kkr.agenda.reimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of lines that a document shows and that are not changed in it.
 *
 * @param added that were not there before, or were written otherwise
 * @param removed that are gone, and nothing stands in their place
 */
record OnlyShown(List<EditedLine> added, List<EditedLine> removed) {

  OnlyShown {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /** What a line says, whatever it is about. */
  private record Key(EditedLine.Kind kind, int level, String words) {
    static Key of(EditedLine line) {
      return new Key(line.kind(), line.level(), line.words());
    }
  }

  /** The lines as they were and as they are. */
  static OnlyShown between(List<EditedLine> before, List<EditedLine> now) {
    Map<@Nullable Key, List<EditedLine>> gone = without(before, now);
    Map<@Nullable Key, List<EditedLine>> come = without(now, before);
    List<EditedLine> removed = new ArrayList<>();
    gone.forEach(
        (after, lines) -> {
          // As many as came below the same line were written otherwise, and not taken out.
          int written = come.getOrDefault(after, List.of()).size();
          removed.addAll(lines.subList(Math.min(written, lines.size()), lines.size()));
        });
    return new OnlyShown(come.values().stream().flatMap(List::stream).toList(), removed);
  }

  /** Lines that the others do not have, by the line above them that both have; null for none. */
  private static Map<@Nullable Key, List<EditedLine>> without(
      List<EditedLine> lines, List<EditedLine> others) {
    Map<Key, Integer> there = new HashMap<>();
    others.forEach(line -> there.merge(Key.of(line), 1, Integer::sum));
    Map<@Nullable Key, List<EditedLine>> found = new LinkedHashMap<>();
    @Nullable Key above = null;
    for (EditedLine line : lines) {
      Key key = Key.of(line);
      if (there.getOrDefault(key, 0) > 0) {
        there.merge(key, -1, Integer::sum);
        above = key;
      } else {
        found.computeIfAbsent(above, none -> new ArrayList<>()).add(line);
      }
    }
    return found;
  }
}
