package dev.caserail.model.order;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** As {@code WrapperStyle}, with a {@code toString} of the type's own: {@code shown}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        typeAbstract = "*",
        typeImmutable = "Immutable*",
        defaults = @Value.Immutable(copy = false, builder = false),
        allParameters = true,
        jdkOnly = true,
        defaultAsDefault = true,
        jakarta = true,
        allowedClasspathAnnotations = Override.class,
        validationMethod = Value.Style.ValidationMethod.SIMPLE,
        underrideToString = "shown")
@interface MoneyStyle {}
