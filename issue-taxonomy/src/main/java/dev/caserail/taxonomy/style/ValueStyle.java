package dev.caserail.taxonomy.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Style of value types with several attributes: staged builder (a forgotten required attribute does not compile), JDK
 * collections in insertion order, no {@code with…} methods.
 *
 * <p>{@code jdk9Collections} stays off: {@code Set.copyOf} and {@code Map.copyOf} iterate in an order that changes from
 * run to run, and our answers and files must not.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        typeAbstract = "*",
        typeImmutable = "Immutable*",
        defaults = @Value.Immutable(copy = false),
        jdkOnly = true,
        stagedBuilder = true,
        defaultAsDefault = true,
        depluralize = true,
        jakarta = true,
        // no annotation of the generator in the bytecode: hosts do not have it, and their compilers would complain
        allowedClasspathAnnotations = Override.class,
        validationMethod = Value.Style.ValidationMethod.SIMPLE)
public @interface ValueStyle {}
