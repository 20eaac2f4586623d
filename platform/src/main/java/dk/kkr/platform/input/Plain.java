package dk.kkr.platform.input;

import dk.kkr.platform.http.Characters;
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
 * A text that says something and can be stored: not blank, and without control characters other
 * than line breaks and tabs. Null is valid.
 */
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Plain.Validator.class)
public @interface Plain {

  /** Whether a text without any word will do. */
  boolean blank() default false;

  /** What the caller is told. */
  String message() default
      "must not be blank, and have no control characters but line breaks and tabs";

  /** As for every constraint. */
  Class<?>[] groups() default {};

  /** As for every constraint. */
  Class<? extends Payload>[] payload() default {};

  /** Checks the characters. */
  final class Validator implements ConstraintValidator<Plain, String> {

    private boolean blank;

    /** For the framework. */
    public Validator() {}

    @Override
    public void initialize(Plain constraint) {
      blank = constraint.blank();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || ((blank || says(text)) && Characters.plain(text));
    }

    /** Whether there is anything to see. */
    private static boolean says(String text) {
      return text.codePoints()
          .anyMatch(
              c ->
                  !Character.isWhitespace(c)
                      && !Character.isSpaceChar(c)
                      && Character.getType(c) != Character.FORMAT);
    }
  }
}
