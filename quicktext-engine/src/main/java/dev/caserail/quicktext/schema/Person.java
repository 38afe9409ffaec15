package dev.caserail.quicktext.schema;

import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody whom a text greets. {@code toString} shows no personal data.
 *
 * <pre>{@code
 * Person.builder().formOfAddress(FormOfAddress.MS).title("Dr.").familyName("Müller").build()
 * }</pre>
 *
 * <p>White space around and within names, no-break spaces too, becomes single plain spaces; a blank name is none.
 */
@ValueStyle
@Value.Immutable
public sealed interface Person permits ImmutablePerson {
    /** {@return how the person wishes to be addressed} */
    FormOfAddress formOfAddress();

    /** {@return title as it stands before the name, such as {@code Dr.}} */
    @Value.Redacted
    Optional<String> title();

    /** {@return first name} */
    @Value.Redacted
    Optional<String> givenName();

    /** {@return last name with its particles as they are written after a first name, such as {@code de Vries}} */
    @Value.Redacted
    Optional<String> familyName();

    /**
     * Starts a person.
     *
     * @return the builder's first stage
     */
    static ImmutablePerson.FormOfAddressBuildStage builder() {
        return ImmutablePerson.builder();
    }

    /**
     * Tidies the names.
     *
     * @return this, or the same person with tidy names
     */
    @Value.Check
    default Person check() {
        Optional<String> title = PersonName.tidy(title());
        Optional<String> givenName = PersonName.tidy(givenName());
        Optional<String> familyName = PersonName.tidy(familyName());
        return title.equals(title()) && givenName.equals(givenName()) && familyName.equals(familyName())
                ? this
                : builder()
                        .formOfAddress(formOfAddress())
                        .title(title)
                        .givenName(givenName)
                        .familyName(familyName)
                        .build();
    }
}
