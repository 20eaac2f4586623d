package dk.kkr.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.privacy.PersonNumbers;
import dk.kkr.platform.privacy.PersonNumbers.Hit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers here are made up by a generator, or have a serial number of 0000. */
class PersonNumbersTest {

  private static final int CASES = 10_000;

  /**
   * Ways in which six and four digits are written; # is the date, @ the serial number, in pairs
   * where it stands apart as « and ».
   */
  private static final List<String> WAYS =
      List.of(
          "#@",
          "#-@",
          "# @",
          "#–@",
          "#—@",
          "#‑@",
          "#−@",
          "# - @",
          "# – @",
          "#/@",
          "#_@",
          "#- @",
          "#-\n@",
          "#-\r\n@",
          "#\u00A0@",
          "#\u00AD-@",
          "\u200B#-\u200B@",
          "#\t@",
          "#.@",
          "#:@",
          "#,@",
          "#, @",
          "#;@",
          "(#) @",
          "# (@)",
          "#\n@",
          "#\r\n@",
          "#\n\t@",
          "#|@",
          "# | @",
          "\"#\",\"@\"",
          "#-«\u00A0»",
          "# - « »");

  /** Ways in which day, month and year are written; only with a hyphen after them. */
  private static final List<String> DATES = List.of("%s.%s.%s", "%s-%s-%s", "%s/%s/%s", "%s %s %s");

  private static final List<String> MONTHS =
      List.of(
          "januar",
          "februar",
          "marts",
          "april",
          "maj",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "december");

  /** What may stand between digits each of which stands by itself. */
  private static final List<String> GAPS = List.of(" ", "  ", "\t", "\u2009");

  /** Where a number stands; § is the number. */
  private static final List<String> PLACES =
      List.of(
          "§",
          "CPR: §",
          "cpr-nr.§",
          "Borgeren (§) har søgt.",
          "født §, bor i kommunen",
          "§.",
          "bilag_§.pdf",
          "Ansøgning §.docx",
          "nr. 12-§",
          "A;§;B",
          "A\t§\tB",
          "1234 §",
          "\"§\"",
          "På mødet den 7. februar 2020 kl. 10.00 blev § nævnt, sag 2020-00476.");

  @Test
  void every_number_in_ten_thousand_texts_is_found_where_it_stands() {
    Random random = new Random(20_201);
    for (int i = 0; i < CASES; i++) {
      String number = written(random);
      String place = any(PLACES, random);
      String text = place.replace("§", number);

      assertThat(PersonNumbers.in(text))
          .as("case %d: %s", i, text)
          .singleElement()
          .satisfies(
              hit ->
                  assertThat(visible(text, hit))
                      .isEqualTo(number.replaceAll("^\\P{Nd}+|\\P{Nd}+$", "")));
      assertThat(PersonNumbers.in(PersonNumbers.masked(text))).as(text).isEmpty();
    }
  }

  /**
   * What is no such number, 20,000 of them, in twentieths: three each dates, dates with a time and
   * case numbers, two each phone numbers, amounts in neighbouring cells, ranges of years there or
   * not, and bare ten digits, one each pairs of phone numbers, KLE numbers, and bank accounts with
   * registration number.
   */
  @Test
  void at_most_one_in_a_hundred_other_numbers_raises_an_alarm() {
    Random random = new Random(20_202);
    List<Function<Random, String>> kinds =
        List.of(
            PersonNumbersTest::date,
            PersonNumbersTest::date,
            PersonNumbersTest::date,
            PersonNumbersTest::dateWithTime,
            PersonNumbersTest::dateWithTime,
            PersonNumbersTest::dateWithTime,
            PersonNumbersTest::caseNumber,
            PersonNumbersTest::caseNumber,
            PersonNumbersTest::caseNumber,
            PersonNumbersTest::phone,
            PersonNumbersTest::phone,
            r -> phone(r) + any(List.of(" ", ", ", "\t", " / ", "\n"), r) + phone(r),
            PersonNumbersTest::amounts,
            PersonNumbersTest::amounts,
            PersonNumbersTest::years,
            PersonNumbersTest::years,
            PersonNumbersTest::kle,
            PersonNumbersTest::account,
            r -> digits(r, 10),
            r -> digits(r, 10));
    int all = 0;
    List<String> alarms = new ArrayList<>();
    for (Function<Random, String> kind : kinds) {
      for (int i = 0; i < 1_000; i++) {
        String text = "Se " + kind.apply(random) + " i sagen.";
        all++;
        if (!PersonNumbers.in(text).isEmpty()) {
          alarms.add(text);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "False alarms: %d of %d, e.g. %s%n",
        alarms.size(),
        all,
        alarms.stream().limit(5).toList());
    assertThat(alarms).hasSizeLessThanOrEqualTo(all / 100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "320101-0000", // no such day
        "311101-0000", // no such day in the month
        "011301-0000", // no such month
        "290201-0000", // 1901 had no such day
        "010101-000", // too short
        "010101-00000", // too long
        "12010101-0000", // too long before
        "0101010000123", // an EAN
        "010101\t0000,50", // an amount in the next cell
        "120120, 2020-00476", // case numbers
        "0 1 0 1 0 1 0 0 0 0 0", // eleven digits
        "12 01 01 01 00 00", // six pairs
        "1. januar 2018-2021", // the seventh digit is of another century
        "010101 og 0000", // a word between
        "01.01.2001 0000", // a date and an amount
        "01-01-2001-1000", // a date and a time in the name of a file
        "0,0101010000", // decimals
        "0101 010000"
      })
  void what_cannot_be_one_is_none(String text) {
    assertThat(PersonNumbers.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "610101-0000",
        "290200-4000",
        "０１０１０１-００００",
        "01.01.1901-0000",
        "1. jan. 1901-0000",
        "0 1 0 1 0 1 - 0 0 0 0",
        "01 01 01 00 00"
      })
  void replacement_numbers_leap_years_and_other_digits_count(String text) {
    assertThat(PersonNumbers.in(text)).containsExactly(new Hit(0, text.length()));
    assertThat(PersonNumbers.masked(text)).doesNotContainPattern("\\p{Nd}");
  }

  @Test
  void several_in_one_text_are_told_one_by_one() {
    assertThat(PersonNumbers.in("010101-0000, 0202020000 og 03 03 03 0000"))
        .containsExactly(new Hit(0, 11), new Hit(13, 23), new Hit(27, 40));
    assertThat(PersonNumbers.in("")).isEmpty();
  }

  @Test
  void no_text_takes_long() {
    for (String part : List.of("1", "12 ", "0101", "1\u200B", "01.", "010101 ", "010101-\n", "٣")) {
      String text = part.repeat(200_000);
      assertThat(PersonNumbers.in(text)).hasSizeLessThanOrEqualTo(text.length());
    }
  }

  private static String visible(String text, Hit hit) {
    return text.substring(hit.start(), hit.end());
  }

  private static String written(Random random) {
    LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(57_000));
    int year = day.getYear() % 100;
    int seventh =
        day.getYear() < 2000
            ? random.nextInt(4)
            : year <= 36 ? 4 + random.nextInt(6) : 5 + random.nextInt(4);
    String serial = seventh + digits(random, 3);
    List<String> parts =
        IntStream.of(day.getDayOfMonth(), day.getMonthValue(), year)
            .mapToObj("%02d"::formatted)
            .toList();
    String date = String.join("", parts);
    return switch (random.nextInt(10)) {
      case 0 -> any(DATES, random).formatted(parts.toArray()) + "-" + serial;
      case 1 ->
          "%d%s %s %d-%s"
              .formatted(
                  day.getDayOfMonth(),
                  any(List.of(".", ""), random),
                  MONTHS.get(day.getMonthValue() - 1),
                  day.getYear(),
                  serial);
      case 2 -> String.join(any(GAPS, random), (date + serial).split(""));
      case 3 -> (date + serial).replaceAll("(..)(?!$)", "$1 ");
      default ->
          any(WAYS, random)
              .replace("#", date)
              .replace("@", serial)
              .replace("«", serial.substring(0, 2))
              .replace("»", serial.substring(2));
    };
  }

  private static String date(Random random) {
    LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000));
    return any(
            List.of(
                "%1$te.%1$tm.%1$tY",
                "%1$td-%1$tm-%1$tY", "%1$tY-%1$tm-%1$td", "%1$td%1$tm%1$ty", "%1$td/%1$tm %1$tY"),
            random)
        .formatted(day);
  }

  private static String dateWithTime(Random random) {
    String time =
        "%02d%s%02d"
            .formatted(random.nextInt(24), any(List.of(".", ":"), random), random.nextInt(60));
    return date(random) + any(List.of(" kl. ", " ", "T"), random) + time;
  }

  private static String caseNumber(Random random) {
    int year = 2000 + random.nextInt(27);
    return any(List.of("SAG-%d-%s", "%d-%s", "%d/%s", "J.nr. %d-0-%s"), random)
        .formatted(year, digits(random, 5));
  }

  private static String phone(Random random) {
    String pairs =
        digits(random, 2)
            + " "
            + digits(random, 2)
            + " "
            + digits(random, 2)
            + " "
            + digits(random, 2);
    return any(
        List.of(
            pairs,
            "+45 " + pairs,
            digits(random, 8),
            digits(random, 4) + " " + digits(random, 4),
            "+45" + digits(random, 8)),
        random);
  }

  private static String amounts(Random random) {
    return amount(random) + any(List.of("\t", " ", " | ", "\n"), random) + amount(random);
  }

  private static String amount(Random random) {
    int kroner = random.nextInt(10_000_000) >> random.nextInt(16);
    return any(List.of("%,d", "%,d", "%,d kr.", "%,d,50", "%d"), random)
        .formatted(kroner)
        .replaceAll("(?<=\\d),(?=\\d{3})", ".");
  }

  private static String years(Random random) {
    int year = 1990 + random.nextInt(45);
    String range = any(List.of("%d-%d", "%d/%d", "%d–%d", "%d\t%d"), random);
    return any(List.of("%s", "1. januar %s", "%s\t" + range.formatted(year + 2, year + 4)), random)
        .formatted(range.formatted(year, year + 1 + random.nextInt(4)));
  }

  private static String kle(Random random) {
    return any(List.of("%s.%s.%s", "%s.%s.%s-G01-%s", "%s.%s.%s P%s", "%s.%s.%s-A00-%s-20"), random)
        .formatted(digits(random, 2), digits(random, 2), digits(random, 2), digits(random, 2));
  }

  private static String account(Random random) {
    return any(List.of("reg. %s konto %s", "%s-%s", "%s %s"), random)
        .formatted(digits(random, 4), digits(random, 7 + random.nextInt(3)));
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
