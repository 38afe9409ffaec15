package dev.caserail.quicktext;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * All quicktexts of a desk, in the order their author gave them. Ids and shortcuts are unique, and every quicktext has a
 * variant for all channels in the default locale, so that any customer can be answered. Immutable; may be shared between
 * threads.
 *
 * @param <T> what the templates read, such as a {@code ReplyContext}
 */
@WrapperStyle
@Value.Immutable
public sealed interface QuicktextCatalogue<T> permits ImmutableQuicktextCatalogue {
    /** A quicktext id that the catalogue does not have. */
    DiagnosticCode UNKNOWN_QUICKTEXT = DiagnosticCode.of("quicktext.unknown-quicktext");

    /** A quicktext that was chosen for a public channel and has no variant written for it. */
    DiagnosticCode NOT_PUBLIC = DiagnosticCode.of("quicktext.not-public");

    /** {@return its name} */
    String name();

    /** {@return its version, which replies keep} */
    String version();

    /** {@return the locale that every quicktext is written in} */
    Locale defaultLocale();

    /** {@return the quicktext for cases that no other one answers} */
    QuicktextId fallback();

    /** {@return the channels that everybody can read (F27): there, a variant for all channels is never used} */
    List<Channel> publicChannels();

    /** {@return the quicktexts, in the author's order} */
    List<Quicktext<T>> quicktexts();

    /**
     * Puts a catalogue together that has no public channels.
     *
     * @param <T> what the templates read
     * @param name its name
     * @param version its version
     * @param defaultLocale the locale that every quicktext is written in
     * @param fallback the quicktext for cases that no other one answers
     * @param quicktexts the quicktexts
     * @return the catalogue
     * @throws IllegalArgumentException if an id or shortcut stands there twice, a quicktext has no variant for all channels
     *     in the default locale, or the fallback is none of them; {@code CatalogueFiles} finds all such faults at once
     */
    static <T> QuicktextCatalogue<T> of(
            String name,
            String version,
            Locale defaultLocale,
            QuicktextId fallback,
            Iterable<Quicktext<T>> quicktexts) {
        return of(name, version, defaultLocale, fallback, List.of(), quicktexts);
    }

    /**
     * Puts a catalogue together.
     *
     * @param <T> what the templates read
     * @param name its name
     * @param version its version
     * @param defaultLocale the locale that every quicktext is written in
     * @param fallback the quicktext for cases that no other one answers
     * @param publicChannels the channels on which a variant for all channels is never used
     * @param quicktexts the quicktexts
     * @return the catalogue
     * @throws IllegalArgumentException if an id or shortcut stands there twice, a quicktext has no variant for all channels
     *     in the default locale, the fallback is none of them, or the fallback has no variant for a public channel in the
     *     default locale; {@code CatalogueFiles} finds all such faults at once
     */
    static <T> QuicktextCatalogue<T> of(
            String name,
            String version,
            Locale defaultLocale,
            QuicktextId fallback,
            Iterable<Channel> publicChannels,
            Iterable<Quicktext<T>> quicktexts) {
        return ImmutableQuicktextCatalogue.of(name, version, defaultLocale, fallback, publicChannels, quicktexts);
    }

    /** {@return the quicktexts by id, in the author's order} */
    @Value.Derived
    default Map<QuicktextId, Quicktext<T>> byId() {
        Map<QuicktextId, Quicktext<T>> found = new LinkedHashMap<>();
        Set<String> shortcuts = new HashSet<>();
        for (Quicktext<T> quicktext : quicktexts()) {
            String id = quicktext.id().value();
            if (found.put(quicktext.id(), quicktext) != null) {
                throw new IllegalArgumentException("quicktext `" + id + "` stands in the catalogue twice");
            }
            if (quicktext
                    .shortcut()
                    .filter(s -> !shortcuts.add(s.toLowerCase(Locale.ROOT)))
                    .isPresent()) {
                throw new IllegalArgumentException(
                        "shortcut `" + quicktext.shortcut().orElseThrow() + "` is used twice");
            }
            if (quicktext.variants().stream()
                    .noneMatch(v -> v.general() && v.locale().equals(defaultLocale()))) {
                throw new IllegalArgumentException("quicktext `" + id + "` has no variant for all channels in `"
                        + defaultLocale().toLanguageTag() + "`");
            }
        }
        Quicktext<T> fallback = found.get(fallback());
        if (fallback == null) {
            throw new IllegalArgumentException("fallback `" + fallback().value() + "` is not in the catalogue");
        }
        for (Channel channel : publicChannels()) {
            if (fallback.choosePublic(defaultLocale(), channel, defaultLocale()).isEmpty()) {
                throw new IllegalArgumentException("fallback `" + fallback().value() + "` has no variant for " + channel
                        + " in `" + defaultLocale().toLanguageTag() + "`");
            }
        }
        return found;
    }

    /**
     * Finds a quicktext.
     *
     * @param id its id
     * @return the quicktext; empty if the catalogue has none of that id
     */
    default Optional<Quicktext<T>> find(QuicktextId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /**
     * Finds a quicktext by what an agent types.
     *
     * @param shortcut the shortcut, without regard to case
     * @return the quicktext; empty if no shortcut is the same
     */
    default Optional<Quicktext<T>> byShortcut(String shortcut) {
        return quicktexts().stream()
                .filter(q -> q.shortcut().filter(shortcut::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    /**
     * Lists the quicktexts that answer an issue.
     *
     * @param issue the issue
     * @return its quicktexts, in the author's order
     */
    default List<Quicktext<T>> byTopic(IssueCode issue) {
        return quicktexts().stream().filter(q -> q.topics().contains(issue)).toList();
    }

    /**
     * Suggests what to say. The first issue that has a quicktext decides; among its quicktexts the one whose variant is
     * nearest in language, then one written for the channel, then the author's order. Without any, the fallback. On a
     * public channel only what is written for it counts: where nothing that answers the deciding issue is, the fallback's
     * own variant for that channel answers.
     *
     * @param issues the case's issues, the primary one first
     * @param channel the channel of the reply
     * @param locale the customer's language
     * @return the suggestion; the same arguments always give the same one
     */
    default QuicktextSuggestion<T> suggest(List<IssueCode> issues, Channel channel, Locale locale) {
        for (IssueCode issue : issues) {
            List<Quicktext<T>> answering = byTopic(issue);
            Optional<QuicktextSuggestion<T>> best = answering.stream()
                    .flatMap(q ->
                            suggestion(q, channel, locale, "it answers " + issue.value(), Optional.of(issue)).stream())
                    .min(nearest());
            if (best.isPresent()) {
                return best.get();
            }
            if (!answering.isEmpty()) {
                return fallback(
                        channel,
                        locale,
                        "the catalogue's fallback, `" + answering.get(0).id().value() + "` answers " + issue.value()
                                + " but is not written for " + channel);
            }
        }
        String reason = issues.isEmpty()
                ? "the catalogue's fallback, the case has no issue yet"
                : "the catalogue's fallback, no quicktext answers "
                        + String.join(
                                ", ", issues.stream().map(IssueCode::value).toList());
        return fallback(channel, locale, reason);
    }

    /**
     * Takes a quicktext that an agent chose.
     *
     * @param id its id
     * @param channel the channel of the reply
     * @param locale the customer's language
     * @return the quicktext with its variant; or that there is none of that id, or none of its variants may be used on
     *     the channel since that is public
     */
    default Either<Seq<Diagnostic>, QuicktextSuggestion<T>> take(QuicktextId id, Channel channel, Locale locale) {
        Optional<Quicktext<T>> found = find(id);
        if (found.isEmpty()) {
            List<String> known =
                    byId().keySet().stream().map(QuicktextId::value).toList();
            return Either.left(Vector.of(Diagnostic.error(
                    UNKNOWN_QUICKTEXT,
                    PathLocation.of(name()),
                    "unknown quicktext `" + id.value() + "`",
                    NearName.hint(id.value(), known).orElse("choose one of the catalogue"))));
        }
        return suggestion(found.get(), channel, locale, "chosen by name", Optional.empty())
                .map(Either::<Seq<Diagnostic>, QuicktextSuggestion<T>>right)
                .orElseGet(() -> Either.left(Vector.of(Diagnostic.error(
                        NOT_PUBLIC,
                        PathLocation.of(name()),
                        "quicktext `" + id.value() + "` has no variant for " + channel
                                + ", where everybody can read it",
                        "take `" + fallback().value() + "`, or write a variant for " + channel))));
    }

    private QuicktextSuggestion<T> fallback(Channel channel, Locale locale, String reason) {
        return suggestion(find(fallback()).orElseThrow(), channel, locale, reason, Optional.empty())
                .orElseThrow();
    }

    /** Empty only on a public channel. */
    private Optional<QuicktextSuggestion<T>> suggestion(
            Quicktext<T> quicktext, Channel channel, Locale locale, String reason, Optional<IssueCode> issue) {
        Optional<VariantChoice<T>> choice = publicChannels().contains(channel)
                ? quicktext.choosePublic(locale, channel, defaultLocale())
                : quicktext.choose(locale, channel, defaultLocale());
        return choice.map(c -> QuicktextSuggestion.<T>builder()
                .quicktext(quicktext)
                .choice(c)
                .reason(reason)
                .issue(issue)
                .build());
    }

    private static <T> Comparator<QuicktextSuggestion<T>> nearest() {
        return Comparator.comparing((QuicktextSuggestion<T> s) -> s.choice().localeMatch())
                .thenComparing(s -> s.choice().variant().general());
    }
}
