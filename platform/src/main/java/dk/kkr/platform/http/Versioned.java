package dk.kkr.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method that works on one version of something: a GET that gives an {@code ETag} ({@link
 * Preconditions#ok}), or a change that needs {@code If-Match} ({@link Preconditions#require}). Puts
 * both into the API description; an architecture rule keeps it true.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Versioned {}
