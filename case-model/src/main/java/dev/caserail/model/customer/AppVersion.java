package dev.caserail.model.customer;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * The version of an app on a device, such as {@code 4.12.1} (F2): up to six numbers of up to nine digits joined by points.
 *
 * <p>Versions compare number by number; numbers that are not there count as 0, so that {@code 4.2} and {@code 4.2.0} are
 * alike in age although they are not equal.
 */
@WrapperStyle
@Value.Immutable
public sealed interface AppVersion permits ImmutableAppVersion {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "app version", "[0-9]{1,9}(?:\\.[0-9]{1,9}){0,5}", "up to six numbers joined by points, such as `4.12.1`");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code 4.12.1}
     * @return the version
     * @throws IllegalArgumentException if the text has another shape
     */
    static AppVersion of(String value) {
        return ImmutableAppVersion.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the version, or what is wrong with the text
     */
    static Validation<Diagnostic, AppVersion> parse(String text, Location where) {
        return SHAPE.parse(text, where, AppVersion::of);
    }

    /**
     * Compares ages: is this one too old to have a fix?
     *
     * @param other the other version
     * @return whether this came out before it
     */
    default boolean olderThan(AppVersion other) {
        String[] mine = value().split("\\.", -1);
        String[] theirs = other.value().split("\\.", -1);
        for (int i = 0; i < Math.max(mine.length, theirs.length); i++) {
            int my = i < mine.length ? Integer.parseInt(mine[i]) : 0;
            int their = i < theirs.length ? Integer.parseInt(theirs[i]) : 0;
            if (my != their) {
                return my < their;
            }
        }
        return false;
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
