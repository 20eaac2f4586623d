package dk.kkr.agenda.duties;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.kkr.reference.ReferenceData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the file of duties, whole or not at all. */
final class DutyFile {

  private static final String NAME = "/duties.json";
  private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern PLACE =
      Pattern.compile("\\{(?!year\\}|year\\+1\\}|year\\+2\\}|term\\})");
  private static final int LONGEST_LEAD = 730;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private final ReferenceData reference;
  private final List<String> faults = new ArrayList<>();

  private DutyFile(ReferenceData reference) {
    this.reference = reference;
  }

  /** The duties of this release. */
  static List<Duty> bundled(ReferenceData reference) {
    try (InputStream file = DutyFile.class.getResourceAsStream(NAME)) {
      return read(
          new String(Objects.requireNonNull(file, NAME).readAllBytes(), StandardCharsets.UTF_8),
          reference);
    } catch (IOException e) {
      throw new UncheckedIOException(NAME + " cannot be read", e);
    }
  }

  /**
   * Duties from JSON.
   *
   * @throws IllegalStateException naming all that is wrong
   */
  static List<Duty> read(String json, ReferenceData reference) {
    DutyFile file = new DutyFile(reference);
    List<Duty> duties = file.parse(json);
    duties.forEach(file::check);
    if (duties.stream().map(Duty::id).distinct().count() < duties.size()) {
      file.faults.add("an id twice");
    }
    if (!file.faults.isEmpty()) {
      throw new IllegalStateException(
          "The file of duties is wrong: " + String.join("; ", file.faults));
    }
    return duties;
  }

  private List<Duty> parse(String json) {
    try {
      return Arrays.asList(JSON.readValue(json, Duty[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The file of duties is wrong: " + e.getOriginalMessage(), e);
    }
  }

  private void check(Duty duty) {
    require(duty, "id", duty.id(), id -> ID.matcher(id).matches());
    for (String text : Arrays.asList(duty.title(), duty.text(), duty.point())) {
      require(duty, "text", text, each -> !each.isBlank() && !PLACE.matcher(each).find());
    }
    require(duty, "verb", duty.verb(), verb -> true);
    require(duty, "rule", duty.rule(), DutyFile::holds);
    require(duty, "due", duty.due(), DutyFile::holds);
    require(
        duty,
        "lead",
        duty.lead(),
        lead ->
            lead.days() >= 0 && lead.days() <= LONGEST_LEAD && known(lead.basis(), lead.source()));
    require(
        duty,
        "councils",
        duty.councils(),
        keys ->
            !keys.isEmpty() && keys.stream().allMatch(key -> reference.council(key).isPresent()));
  }

  private static boolean holds(Duty.Rule rule) {
    boolean years = rule.kind() == Duty.Kind.YEARS;
    return rule.kind() != null
        && years == (rule.every() > 0)
        && years == (rule.anchor() > 0)
        && known(rule.basis(), rule.source());
  }

  // 29 February is no day of every year.
  private static boolean holds(Duty.Due due) {
    try {
      return due.monthDay().isValidYear(2023) && known(due.basis(), due.source());
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean known(Duty.Basis basis, String source) {
    return basis != null && source != null && !source.isBlank();
  }

  private <T> void require(Duty duty, String what, T value, Predicate<T> holds) {
    if (value == null || !holds.test(value)) {
      faults.add("%s of %s".formatted(what, duty.id()));
    }
  }
}
