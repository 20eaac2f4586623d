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
 * Running text as it is stored, in the blocks it is read in: paragraphs, lists of dashes, and short
 * lines that stand above others as headings. No word is lost or added; of a dash only its sign.
 */
final class Prose {

  private static final Pattern GAP = Pattern.compile("\\R\\h*\\R\\s*");
  private static final Pattern DASH = Pattern.compile("\\h*[-–•*]\\h+(?=\\S)");
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
    List<List<Run>> dashes = new ArrayList<>();
    for (String line : paragraph.lines().toList()) {
      Matcher dash = DASH.matcher(line);
      if (dash.lookingAt()) {
        flush(blocks, plain);
        dashes.add(runs(line.substring(dash.end())));
      } else {
        flushList(blocks, dashes);
        plain.add(line);
      }
    }
    flush(blocks, plain);
    flushList(blocks, dashes);
  }

  private static void flush(List<Block> blocks, List<String> lines) {
    if (!lines.isEmpty()) {
      blocks.add(new Block(Kind.PARAGRAPH, List.of(runs(String.join("\n", lines)))));
      lines.clear();
    }
  }

  private static void flushList(List<Block> blocks, List<List<Run>> dashes) {
    if (!dashes.isEmpty()) {
      blocks.add(new Block(Kind.LIST, List.copyOf(dashes)));
      dashes.clear();
    }
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
