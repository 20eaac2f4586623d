package dk.kkr.agenda.reading;

import dk.kkr.agenda.reading.AgendaPage.Block;
import dk.kkr.agenda.reading.AgendaPage.Block.Kind;
import dk.kkr.agenda.reading.AgendaPage.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Running text as it is stored, in the blocks it is read in: paragraphs, lists of dashes or
 * numbers, and short lines that stand above others as headings. No word is lost or added; of a dash
 * only its sign.
 */
final class Prose {

  private static final Pattern GAP = Pattern.compile("\\R\\h*\\R\\s*");
  private static final Pattern DASH = Pattern.compile("\\h*[-–•*]\\h+(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("\\h*(\\d{1,2})[.)]\\h+(?=\\S)");
  private static final Pattern HEADING =
      Pattern.compile("[\\p{Lu}\\p{N}][^\\v]{2,98}[\\p{L}\\p{N})\"”’]");

  /** A web address, alone or behind its words in Markdown. */
  private static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]\\v]{1,300})]\\((https?://[^\\s()<>]{1,1990})\\)|https?://[^\\s<>\"”]{1,1990}");

  /** They end the sentence that an address stands in. */
  private static final String LAST_SIGNS = ".,;:!?)]'»’";

  private Prose() {}

  /** The blocks of a text; none of a text without words. */
  static List<Block> of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return List.of();
    }
    List<String> paragraphs =
        Stream.of(GAP.split(text.strip())).filter(one -> !one.isBlank()).toList();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean last = i == paragraphs.size() - 1;
      add(blocks, paragraphs.get(i).stripTrailing(), last);
    }
    return blocks;
  }

  private static void add(List<Block> blocks, String paragraph, boolean last) {
    if (!last && HEADING.matcher(paragraph).matches()) {
      blocks.add(new Block(Kind.HEADING, List.of(runs(paragraph))));
      return;
    }
    List<String> plain = new ArrayList<>();
    List<Dash> dashes = new ArrayList<>();
    for (String line : paragraph.lines().toList()) {
      Matcher dash = DASH.matcher(line);
      if (dash.lookingAt()) {
        flush(blocks, plain);
        dashes.add(new Dash(indent(line), runs(line.substring(dash.end()))));
      } else {
        flushList(blocks, dashes);
        plain.add(line);
      }
    }
    flush(blocks, plain);
    flushList(blocks, dashes);
  }

  /** A line of a list, and how far from the margin it begins. */
  private record Dash(int indent, List<Run> words) {}

  private static int indent(String line) {
    return (int) line.chars().takeWhile(c -> Character.isWhitespace(c) || c == 0xA0).count();
  }

  private static void flush(List<Block> blocks, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    int from = 0;
    while (from < lines.size()) {
      int numbered = numbered(lines, from);
      int to = numbered > from + 1 ? numbered : nextNumbered(lines, from + 1);
      blocks.add(
          numbered > from + 1
              ? new Block(Kind.NUMBERED, lines.subList(from, to).stream().map(Prose::runs).toList())
              : new Block(
                  Kind.PARAGRAPH, List.of(runs(String.join("\n", lines.subList(from, to))))));
      from = to;
    }
    lines.clear();
  }

  private static int nextNumbered(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && numbered(lines, at) <= at + 1) {
      at++;
    }
    return at;
  }

  /** Where lines end that begin here and count on from each other: 1., 2., 3. */
  private static int numbered(List<String> lines, int from) {
    int at = from;
    for (int last = -1; at < lines.size(); at++) {
      Matcher number = NUMBER.matcher(lines.get(at));
      if (!number.lookingAt()) {
        break;
      }
      int next = Integer.parseInt(number.group(1));
      if (last >= 0 && next != last + 1) {
        break;
      }
      last = next;
    }
    return at;
  }

  private static void flushList(List<Block> blocks, List<Dash> dashes) {
    if (!dashes.isEmpty()) {
      blocks.add(list(dashes));
      dashes.clear();
    }
  }

  /** A dash further in than the one before it stands under it. */
  private static Block list(List<Dash> dashes) {
    List<List<Run>> lines = new ArrayList<>();
    List<List<Block>> below = new ArrayList<>();
    int margin = dashes.getFirst().indent();
    for (int from = 0; from < dashes.size(); ) {
      int to = from + 1;
      while (to < dashes.size() && dashes.get(to).indent() > margin) {
        to++;
      }
      lines.add(dashes.get(from).words());
      below.add(to == from + 1 ? List.of() : List.of(list(dashes.subList(from + 1, to))));
      from = to;
    }
    return new Block(Kind.LIST, lines, below);
  }

  /** The words of a line; web addresses lead where they say. */
  static List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    Matcher link = LINK.matcher(text);
    int from = 0;
    while (link.find()) {
      String words = link.group(1);
      String href = words == null ? address(link.group()) : link.group(2);
      int end = words == null ? link.start() + href.length() : link.end();
      if (link.start() > from) {
        runs.add(new Run(text.substring(from, link.start()), null));
      }
      runs.add(new Run(words == null ? href : words, href));
      from = end;
    }
    if (from < text.length()) {
      runs.add(new Run(text.substring(from), null));
    }
    return runs;
  }

  private static String address(String found) {
    int end = found.length();
    while (LAST_SIGNS.indexOf(found.charAt(end - 1)) >= 0) {
      end--;
    }
    return found.substring(0, end);
  }
}
