package dk.kkr.quota.participants;

import dk.kkr.reference.Lookup;
import dk.kkr.reference.Municipality;
import dk.kkr.reference.ReferenceData;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a municipality by what people write: code, name, alias or the name of the authority. */
public final class MunicipalityNames {

  private static final Pattern CODE = Pattern.compile("\\d{3,4}");
  private static final Pattern CODE_AND_NAME =
      Pattern.compile("(?<code>\\d{3,4})[ :\u2013-]+(?<name>\\D.*)");

  private final ReferenceData reference;
  private final LocalDate on;

  /** The names of this day. */
  public MunicipalityNames(ReferenceData reference, LocalDate on) {
    this.reference = reference;
    this.on = on;
  }

  /** The day on which names are looked up. */
  public LocalDate on() {
    return on;
  }

  /**
   * What a text stands for. Codes have four digits, or the three of Statistics Denmark, which leave
   * out the nought in front; "101 København" has both, and both must mean the same. Finds
   * Christiansø too, which is no municipality.
   */
  public Lookup<Municipality> find(String text) {
    String written = text.strip();
    Matcher both = CODE_AND_NAME.matcher(written);
    if (both.matches()) {
      Lookup<Municipality> named = reference.find(both.group("name"), on);
      return named.equals(byCode(both.group("code"))) ? named : new Lookup.Unknown<>(written);
    }
    return CODE.matcher(written).matches() ? byCode(written) : reference.find(written, on);
  }

  /** Whether a text is the name of a region on the day. */
  boolean isRegion(String text) {
    return reference.findRegion(text.strip(), on).found().isPresent();
  }

  private Lookup<Municipality> byCode(String written) {
    Optional<Municipality> found =
        reference
            .municipality(written.length() == 3 ? "0" + written : written)
            .filter(municipality -> municipality.validity().contains(on));
    return found.isPresent() ? new Lookup.Found<>(found.get()) : new Lookup.Unknown<>(written);
  }
}
