package dk.kkr.appointment;

import dk.kkr.reference.dates.DanishDates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days and lists as council people read them. */
public final class Danish {

  private Danish() {}

  /** {@code 11. marts 2022}. */
  public static String day(LocalDate day) {
    return DanishDates.format(day);
  }

  /** {@code til 31. december 2025}, or {@code uden slutdato}. */
  public static String until(@Nullable LocalDate day) {
    return day == null ? "uden slutdato" : "til " + day(day);
  }

  /** {@code A}, {@code A og B}, {@code A, B og C}. */
  public static String list(Collection<String> parts) {
    List<String> all = List.copyOf(parts);
    if (all.size() < 2) {
      return String.join("", all);
    }
    return String.join(", ", all.subList(0, all.size() - 1)) + " og " + all.getLast();
  }
}
