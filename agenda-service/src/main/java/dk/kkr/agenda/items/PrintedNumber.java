package dk.kkr.agenda.items;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Numbers as agendas print them: 3.10 comes after 3.9. */
public final class PrintedNumber {

  /** By the numbers between the dots; what is no number comes last, by its letters. */
  public static final Comparator<String> ORDER = PrintedNumber::compare;

  private PrintedNumber() {}

  /** The number after the highest that is used in the section: 3.3 after 3.1 and 3.2. */
  static String next(String section, List<String> used) {
    String start = section + ".";
    BigInteger highest =
        used.stream()
            .filter(number -> number.startsWith(start))
            .flatMap(number -> number(number.substring(start.length())).stream())
            .max(Comparator.naturalOrder())
            .orElse(BigInteger.ZERO);
    return start + highest.add(BigInteger.ONE);
  }

  private static int compare(String left, String right) {
    String[] a = left.split("\\.", -1);
    String[] b = right.split("\\.", -1);
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      int order = compareParts(a[i], b[i]);
      if (order != 0) {
        return order;
      }
    }
    return a.length != b.length ? a.length - b.length : left.compareTo(right);
  }

  private static int compareParts(String left, String right) {
    Optional<BigInteger> a = number(left);
    Optional<BigInteger> b = number(right);
    if (a.isPresent() && b.isPresent()) {
      return a.get().compareTo(b.get());
    }
    if (a.isPresent() || b.isPresent()) {
      return a.isPresent() ? -1 : 1;
    }
    return Arrays.compare(left.toCharArray(), right.toCharArray());
  }

  private static Optional<BigInteger> number(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(new BigInteger(text))
        : Optional.empty();
  }
}
