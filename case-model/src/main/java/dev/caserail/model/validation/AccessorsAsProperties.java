package dev.caserail.model.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * Tells Hibernate Validator that every method without parameters is a property of its name. By default it sees only
 * {@code get…} and {@code is…} methods and would find nothing on our types, silently.
 *
 * <p>{@link ConstraintChecker#create()} sets it. A host that configures its own factory names this class in the property
 * {@code hibernate.validator.getter_property_selection_strategy}.
 */
public final class AccessorsAsProperties implements GetterPropertySelectionStrategy {
    private static final Set<String> OF_OBJECT =
            Set.of("hashCode", "toString", "getClass", "clone", "notify", "notifyAll");

    /** Makes the strategy. */
    public AccessorsAsProperties() {}

    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
        boolean accessor = executable.getReturnType() != void.class
                && executable.getParameterTypes().length == 0
                && !OF_OBJECT.contains(executable.getName());
        return accessor ? Optional.of(executable.getName()) : Optional.empty();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String propertyName) {
        return List.of(propertyName);
    }
}
