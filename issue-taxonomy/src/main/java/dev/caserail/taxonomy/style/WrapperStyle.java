package dev.caserail.taxonomy.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Style of types that are one value or a short fixed tuple: built by {@code of} with all parameters, no builder.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        typeAbstract = "*",
        typeImmutable = "Immutable*",
        defaults = @Value.Immutable(copy = false, builder = false),
        allParameters = true,
        jdkOnly = true,
        defaultAsDefault = true,
        jakarta = true,
        // no annotation of the generator in the bytecode: hosts do not have it, and their compilers would complain
        allowedClasspathAnnotations = Override.class,
        validationMethod = Value.Style.ValidationMethod.SIMPLE)
public @interface WrapperStyle {}
