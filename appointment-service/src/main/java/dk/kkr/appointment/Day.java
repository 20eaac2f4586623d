package dk.kkr.appointment;

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

/** A day from 1970, the year of the first municipal reform, to 2199. Null is valid. */
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Day.Validator.class)
public @interface Day {

  /** What the caller is told. */
  String message() default "must be a day between 1970-01-01 and 2199-12-31";

  /** As for every constraint. */
  Class<?>[] groups() default {};

  /** As for every constraint. */
  Class<? extends Payload>[] payload() default {};

  /** Checks the range. */
  final class Validator implements ConstraintValidator<Day, LocalDate> {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    /** For the framework. */
    public Validator() {}

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
      return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }
  }
}
