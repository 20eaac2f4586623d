package dk.kkr.platform.input;

import dk.kkr.platform.privacy.PersonNumbers;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text without anything that can be a CPR number, for what is public as soon as it is written, or
 * kept for good: nobody looks at it again before it is. Null is valid.
 */
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoPersonNumber.Validator.class)
public @interface NoPersonNumber {

  /** For what is not public, and kept for good. */
  String KEPT =
      "has what can be a CPR number, and is kept for good: leave it out or write it otherwise";

  /** What the caller is told; never the number. */
  String message() default
      "has what can be a CPR number, and is public at once: leave it out or write it otherwise";

  /** As for every constraint. */
  Class<?>[] groups() default {};

  /** As for every constraint. */
  Class<? extends Payload>[] payload() default {};

  /** Looks for numbers. */
  final class Validator implements ConstraintValidator<NoPersonNumber, String> {

    /** For the framework. */
    public Validator() {}

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || PersonNumbers.in(text).isEmpty();
    }
  }
}
