package dk.kkr.agenda.formats;

import dk.kkr.agenda.importing.FindingCode;
import dk.kkr.agenda.importing.SourceLine;
import dk.kkr.agenda.importing.SourceLine.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tables of a web page, row by row. */
final class WebTables {

  private static final int MOST_COLUMNS = 50;

  private WebTables() {}

  /** A table that only puts other things in their places. */
  static boolean isLayout(Element table) {
    boolean holds =
        table.selectFirst("table table, h1, h2, h3, h4, h5, h6, article, section, ul, ol") != null;
    return table.attr("role").equals("presentation")
        || (holds && table.selectFirst("th") == null)
        || rowsOf(table).stream().allMatch(row -> row.select("> td, > th").size() < 2);
  }

  /** Its rows, each with what stands in it beside its text. */
  static List<SourceLine> rows(Element table) {
    List<SourceLine> rows = new ArrayList<>();
    for (Element row : rowsOf(table)) {
      List<String> cells = new ArrayList<>();
      List<SourceLine> beside = new ArrayList<>();
      boolean head = row.parent() != null && row.parent().normalName().equals("thead");
      boolean named = row.selectFirst("> th") != null && row.selectFirst("> td") == null;
      for (Element cell : row.select("> td, > th")) {
        cells.add(text(cell, beside));
        for (int i = span(cell); i > 1 && cells.size() < MOST_COLUMNS; i--) {
          cells.add("");
        }
      }
      Kind kind = rows.isEmpty() ? Kind.FIRST_ROW : Kind.ROW;
      rows.add(new SourceLine(kind, null, 0, 0, head || named, String.join("\t", cells)));
      rows.addAll(beside);
      if (row.selectFirst("table") != null) {
        rows.add(SourceLine.notice(FindingCode.TABLE_NESTED));
      }
    }
    return rows;
  }

  private static List<Element> rowsOf(Element table) {
    List<Element> rows = new ArrayList<>();
    for (String group : List.of("> thead > tr", "> tr, > tbody > tr", "> tfoot > tr")) {
      rows.addAll(table.select(group));
    }
    return rows;
  }

  private static int span(Element cell) {
    String span = cell.attr("colspan");
    return span.matches("\\d{1,2}") ? Integer.parseInt(span) : 1;
  }

  private static String text(Element cell, List<SourceLine> beside) {
    StringBuilder text = new StringBuilder();
    append(cell, text, beside);
    return squeezed(text.toString());
  }

  private static void append(Element element, StringBuilder text, List<SourceLine> beside) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element inner) {
        Kind kind = WebBeside.of(inner);
        if (kind != null) {
          beside.add(SourceLine.beside(kind, WebBeside.words(inner, kind)));
          continue;
        }
        int from = text.length();
        append(inner, text, beside);
        if (inner.normalName().equals("a")) {
          String shown = text.substring(from);
          text.setLength(from);
          text.append(Links.of(shown, inner.attr("href")));
        } else if (inner.isBlock() || inner.normalName().equals("br")) {
          text.append(' ');
        }
      }
    }
  }

  /** With single spaces. */
  static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
