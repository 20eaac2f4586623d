package dk.kkr.agenda.content;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day from 1970 (the first year of the present municipalities) to 2199; null is valid. */
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SensibleDate.Validator.class)
public @interface SensibleDate {

  /** What the caller is told. */
  String message() default "must be a day between 1970-01-01 and 2199-12-31";

  /** As for every constraint. */
  Class<?>[] groups() default {};

  /** As for every constraint. */
  Class<? extends Payload>[] payload() default {};

  /** Checks the range. */
  final class Validator implements ConstraintValidator<SensibleDate, LocalDate> {

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /** For the framework. */
    public Validator() {}

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
      return day == null || sensible(day);
    }

    /** The same for a day that stands in no request. */
    public static boolean sensible(LocalDate day) {
      return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
  }
}
