package dk.kkr.quota.tables;

import dk.kkr.quota.tables.CsvField.Kind;
import dk.kkr.quota.tables.CsvFormat.Separator;
import dk.kkr.reference.Municipality;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Writes a table as somebody's spreadsheet might: everything but the figures is left to chance. */
final class RandomTables {

  /** What a table is about. */
  static final List<CsvField> FIELDS =
      List.of(
          CsvField.participant(),
          CsvField.required("persons", Kind.WHOLE, "Antal", "Indbyggere"),
          CsvField.required("amount", Kind.DECIMAL, "Beløb", "Kroner").withNegatives(),
          CsvField.required("share", Kind.PERCENT, "Andel"));

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Random random;
  private final List<Municipality> municipalities;
  private final Separator separator;
  private final Numbers numbers;
  private final String thousands;
  private final String end;

  RandomTables(long seed, List<Municipality> municipalities) {
    this.random = new Random(seed);
    this.municipalities = municipalities;
    this.separator = any(Separator.values());
    this.numbers = any(Numbers.values());
    this.thousands =
        any(String.valueOf(numbers.thousands()), "", " ", "'", "\u00a0", "\u202f", "\u2019");
    this.end = any("\n", "\r\n");
  }

  /**
   * A table as it was meant.
   *
   * @param rows by code of the municipality
   */
  record Meant(Map<String, List<BigDecimal>> rows) {}

  /** The figures. */
  Meant meant() {
    List<Municipality> some = new ArrayList<>(municipalities);
    Collections.shuffle(some, random);
    Map<String, List<BigDecimal>> rows = new LinkedHashMap<>();
    for (Municipality municipality : some.subList(0, 1 + random.nextInt(25))) {
      rows.put(
          municipality.code(),
          List.of(
              BigDecimal.valueOf(random.nextLong(random.nextBoolean() ? 2_000_000 : 500)),
              BigDecimal.valueOf(random.nextLong(-900_000_000, 900_000_000), 2),
              BigDecimal.valueOf(random.nextLong(10_000), 2)));
    }
    return new Meant(rows);
  }

  /** The same figures as text. */
  String text(Meant meant) {
    boolean heading = random.nextInt(4) > 0;
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
    boolean bothNames = heading && random.nextInt(4) == 0;
    StringBuilder text = new StringBuilder();
    if (heading) {
      Collections.shuffle(order, random);
      if (random.nextInt(4) == 0) {
        text.append("Opgørelse for året").append(end);
      }
      List<String> cells = new ArrayList<>(order.stream().map(this::heading).toList());
      if (bothNames) {
        cells.add("Kommunenavn");
      }
      line(text, cells);
    }
    BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
    meant
        .rows()
        .forEach(
            (code, figures) -> {
              List<String> cells =
                  new ArrayList<>(order.stream().map(i -> cell(i, code, figures)).toList());
              if (bothNames) {
                cells.add(municipality(code).name());
              }
              line(text, cells);
              for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i].add(figures.get(i));
              }
            });
    if (random.nextBoolean()) {
      String label = any("I alt", "Total", "Regionen i alt", "Hele landet", "SUM");
      line(text, order.stream().map(i -> i == 0 ? label : number(sums[i - 1], i)).toList());
    }
    return text.toString();
  }

  /** The text as bytes, in a charset that has its characters. */
  byte[] bytes(String text) {
    String mark = "\uFEFF";
    boolean windows = WINDOWS.newEncoder().canEncode(text);
    return switch (random.nextInt(5)) {
      case 0 -> (mark + text).getBytes(StandardCharsets.UTF_8);
      case 1 -> text.getBytes(StandardCharsets.UTF_16);
      case 2 -> (mark + text).getBytes(StandardCharsets.UTF_16LE);
      case 3 -> windows ? text.getBytes(WINDOWS) : text.getBytes(StandardCharsets.UTF_8);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  /** The bytes with some changed, lost, doubled or added. */
  byte[] damaged(byte[] bytes) {
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    int rate = 1 + random.nextInt(900);
    for (byte b : bytes) {
      switch (random.nextInt(rate)) {
        case 0 -> damaged.write(random.nextInt(256));
        case 1 -> {
          damaged.write(b);
          damaged.write(b);
        }
        case 2 -> damaged.write("\";,.\n-0e%".charAt(random.nextInt(9)));
        default -> damaged.write(b);
      }
    }
    return damaged.toByteArray();
  }

  private String heading(int field) {
    CsvField written = FIELDS.get(field);
    String name = any(written.headings().getFirst(), written.name());
    return switch (random.nextInt(4)) {
      case 0 -> name.toUpperCase(Locale.ROOT);
      case 1 -> name + " (2021)";
      case 2 -> " " + name + ":";
      default -> name;
    };
  }

  private String cell(int field, String code, List<BigDecimal> figures) {
    return field == 0 ? name(code) : number(figures.get(field - 1), field);
  }

  private String name(String code) {
    Municipality municipality = municipality(code);
    List<String> names =
        new ArrayList<>(
            List.of(
                code,
                code.substring(1),
                municipality.name(),
                municipality.officialName(),
                municipality.name().toUpperCase(Locale.ROOT)));
    names.addAll(municipality.aliases());
    return names.get(random.nextInt(names.size()));
  }

  private Municipality municipality(String code) {
    return municipalities.stream().filter(m -> m.code().equals(code)).findFirst().orElseThrow();
  }

  private String number(BigDecimal value, int field) {
    BigDecimal shown = field == 1 ? value : value.setScale(2);
    String plain = shown.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String grouped = random.nextInt(5) == 0 ? whole : grouped(whole);
    String text = point < 0 ? grouped : grouped + numbers.decimal() + plain.substring(point + 1);
    String signed = value.signum() < 0 ? any("-", "\u2212") + text : text;
    return switch (field) {
      case 2 -> any(signed, signed, "kr. " + signed, signed + " kr.");
      case 3 -> any(signed, signed + " %", signed + "%", signed + " pct.");
      default -> signed;
    };
  }

  private String grouped(String whole) {
    StringBuilder text = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      text.insert(i, thousands);
    }
    return text.toString();
  }

  private void line(StringBuilder text, List<String> cells) {
    List<String> written = new ArrayList<>();
    for (String cell : cells) {
      boolean quote = cell.indexOf(separator.character()) >= 0 || random.nextInt(6) == 0;
      written.add(quote ? '"' + cell + '"' : random.nextInt(8) == 0 ? " " + cell + " " : cell);
    }
    String between = String.valueOf(separator.character());
    text.append(String.join(between, written));
    text.append(between.repeat(random.nextInt(4) == 0 ? random.nextInt(4) : 0)).append(end);
    if (random.nextInt(12) == 0) {
      text.append(random.nextBoolean() ? between.repeat(3) : "").append(end);
    }
  }

  @SafeVarargs
  private <T> T any(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
