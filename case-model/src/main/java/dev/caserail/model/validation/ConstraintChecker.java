package dev.caserail.model.validation;

import dev.caserail.model.internal.words.Words;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.diagnostic.Severity;
import io.vavr.collection.Seq;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the Jakarta constraints on a value and answers all violations at once, as diagnostics with the path of the value
 * and a message in the language asked for (English, German, Dutch and French; other languages get
 * English).
 *
 * <p>Our messages are worded here, not by the provider: no expression language is needed, and one checker serves callers
 * of any language. Personal data never gets into a message (C10). Immutable and for all threads, as validators are.
 *
 * <pre>{@code
 * ConstraintChecker checker = ConstraintChecker.create();
 * Validation<Seq<Diagnostic>, IncomingContact> checked = checker.check(contact, Locale.GERMAN);
 * }</pre>
 */
public final class ConstraintChecker {
    /**
     * A violated constraint that is not one of ours, such as a host's own. With {@link #create()} its message is the
     * constraint's as it is written there; with {@link #of} the host's validator words it, and has to keep personal data
     * out.
     */
    public static final DiagnosticCode FOREIGN = DiagnosticCode.of("constraint.violated");

    private static final Pattern OUR_KEY = Pattern.compile("\\{([a-z]+\\.[a-z-]+)}");
    private static final Pattern CONTAINER_ELEMENT = Pattern.compile("\\.?<[a-z ]+>");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final Validator validator;
    private final Words messages;

    private ConstraintChecker(Validator validator) {
        this.validator = validator;
        this.messages = Words.load(ConstraintChecker.class, "messages");
    }

    /**
     * Makes a checker on the provider that is on the class or module path: Hibernate Validator, or another one that
     * ignores its properties.
     *
     * @return the checker
     * @throws jakarta.validation.ValidationException if there is no provider
     */
    public static ConstraintChecker create() {
        ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .addProperty(
                        "hibernate.validator.getter_property_selection_strategy", AccessorsAsProperties.class.getName())
                .messageInterpolator(new TemplateItself())
                .buildValidatorFactory();
        return of(factory.getValidator());
    }

    /**
     * Makes a checker on a host's own validator, which must see accessors without {@code get} as properties: see
     * {@link AccessorsAsProperties}.
     *
     * @param validator the validator
     * @return the checker
     */
    public static ConstraintChecker of(Validator validator) {
        return new ConstraintChecker(validator);
    }

    /**
     * Checks a value and everything in it that is marked as valid.
     *
     * @param <T> the value's type
     * @param value the value
     * @param locale the language of the messages
     * @return the value, or all violations, by path
     */
    public <T> io.vavr.control.Validation<Seq<Diagnostic>, T> check(T value, Locale locale) {
        List<ConstraintViolation<T>> violations = validator.validate(value).stream()
                .sorted(Comparator.<ConstraintViolation<T>, String>comparing(ConstraintChecker::path)
                        .thenComparing(ConstraintViolation::getMessageTemplate))
                .toList();
        Diagnostics found = new Diagnostics();
        violations.stream().map(v -> diagnostic(v, locale)).distinct().forEach(found::add);
        return found.validation(() -> value);
    }

    /** The path without the provider's names for the elements of containers: {@code facts[0]}. */
    private static String path(ConstraintViolation<?> violation) {
        return CONTAINER_ELEMENT.matcher(violation.getPropertyPath().toString()).replaceAll("");
    }

    private Diagnostic diagnostic(ConstraintViolation<?> violation, Locale locale) {
        PathLocation path = PathLocation.of(path(violation));
        Matcher ours = OUR_KEY.matcher(violation.getMessageTemplate());
        if (!ours.matches() || messages.find(ours.group(1), locale).isEmpty()) {
            return Diagnostic.error(FOREIGN, path, violation.getMessage().replace('\n', ' '));
        }
        String key = ours.group(1);
        return Diagnostic.builder()
                .code(DiagnosticCode.of(key))
                .severity(Severity.ERROR)
                .location(path)
                .message(fill(messages.find(key, locale).orElseThrow(), violation))
                .help(messages.find(key + ".help", locale))
                .build();
    }

    /** Fills {@code {max}} and other attributes of the constraint, and {@code {length}} of a text. */
    private static String fill(String words, ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        return SLOT.matcher(words).replaceAll(slot -> {
            String name = slot.group(1);
            Object value = violation.getInvalidValue() instanceof CharSequence text && name.equals("length")
                    ? Integer.valueOf(text.length())
                    : attributes.get(name);
            return Matcher.quoteReplacement(value == null ? slot.group() : value.toString());
        });
    }

    /** Keeps the provider from wording messages; ours are worded above. */
    private static final class TemplateItself implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
