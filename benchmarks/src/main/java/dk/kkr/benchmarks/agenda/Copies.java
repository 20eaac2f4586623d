package dk.kkr.benchmarks.agenda;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Multiplies what belongs to the meetings of a database: every row of every table with a meeting is
 * written out as text and read in again once for each copy, with every id in it made another one,
 * every case number another one, and every day of a meeting in it moved by some days for each copy.
 * So all rows, indexes and texts are of the service's own making, and rows of a copy belong
 * together as those of the original do. Audit, outbox and imports are left as they are: no read of
 * an agenda asks for them. What can be searched for is left to the service.
 */
final class Copies {

  private static final String TABLES =
      """
      SELECT c.table_name, string_agg(quote_ident(c.column_name), ', ' ORDER BY c.ordinal_position)
        FROM information_schema.columns c
       WHERE c.table_schema = 'public' AND c.is_generated = 'NEVER' AND c.is_identity = 'NO'
         AND (c.table_name = 'meeting' OR EXISTS
               (SELECT 1 FROM information_schema.columns k
                 WHERE k.table_schema = 'public' AND k.table_name = c.table_name
                   AND k.column_name = 'meeting_id'))
         AND c.table_name NOT IN ('agenda_import', 'backlog_item') AND c.table_name NOT LIKE 'search%'
       GROUP BY c.table_name ORDER BY c.table_name <> 'meeting', c.table_name
      """;

  private static final Pattern CHANGES =
      Pattern.compile(
          "\\b([0-9a-f]{8})(-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\b"
              + "|\\b(20\\d\\d-\\d\\d-\\d\\d)\\b|\\b(SAG-20\\d\\d-)(\\d{5})\\b");

  /** Case numbers of copies lie so far from each other. */
  private static final int CASES_BETWEEN = 997;

  /** Odd, so that no two copies of an id are equal. */
  private static final int SCATTER = 0x9E3779B1;

  private final Connection connection;
  private final CopyManager copying;
  private final LocalDate first;
  private final LocalDate beyond;
  private final int days;

  /**
   * @param connection of a superuser: rows come in an order that foreign keys do not like
   * @param first of the days that are moved
   * @param beyond the first day that stays
   * @param days that each copy is later than the one before
   */
  Copies(Connection connection, LocalDate first, LocalDate beyond, int days) throws SQLException {
    this.connection = connection;
    this.copying = connection.unwrap(PGConnection.class).getCopyAPI();
    this.first = first;
    this.beyond = beyond;
    this.days = days;
  }

  void make(int copies) throws SQLException, IOException {
    try (var statement = connection.createStatement()) {
      statement.execute("SET session_replication_role = replica");
    }
    for (var table : tables().entrySet()) {
      List<String> rows = rows(table.getKey(), table.getValue());
      System.err.printf("%s: %d rows, %d times%n", table.getKey(), rows.size(), copies + 1);
      var in =
          copying.copyIn("COPY %s (%s) FROM STDIN".formatted(table.getKey(), table.getValue()));
      for (int copy = 1; copy <= copies; copy++) {
        for (String row : rows) {
          byte[] bytes = another(row, copy).getBytes(StandardCharsets.UTF_8);
          in.writeToCopy(bytes, 0, bytes.length);
        }
      }
      in.endCopy();
    }
  }

  private Map<String, String> tables() throws SQLException {
    Map<String, String> tables = new LinkedHashMap<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        tables.put(rows.getString(1), rows.getString(2));
      }
    }
    return tables;
  }

  private List<String> rows(String table, String columns) throws SQLException, IOException {
    var out = new StringWriter();
    copying.copyOut("COPY (SELECT %s FROM %s) TO STDOUT".formatted(columns, table), out);
    List<String> rows = new ArrayList<>();
    out.toString().lines().forEach(line -> rows.add(line + "\n"));
    return rows;
  }

  private String another(String row, int copy) {
    return CHANGES.matcher(row).replaceAll(match -> Matcher.quoteReplacement(changed(match, copy)));
  }

  private String changed(MatchResult match, int copy) {
    if (match.group(1) != null) {
      return id(match.group(1), match.group(2), copy);
    }
    return match.group(3) != null
        ? day(match.group(3), copy)
        : match.group(4) + caseNumber(match.group(5), copy);
  }

  private static String caseNumber(String digits, int copy) {
    return "%05d".formatted((Integer.parseInt(digits) + copy * CASES_BETWEEN) % 100_000);
  }

  private static String id(String head, String rest, int copy) {
    return "%08x%s".formatted(Integer.parseUnsignedInt(head, 16) ^ (copy * SCATTER), rest);
  }

  private String day(String text, int copy) {
    LocalDate day = LocalDate.parse(text);
    return day.isBefore(first) || !day.isBefore(beyond)
        ? text
        : day.plusDays((long) copy * days).toString();
  }
}
