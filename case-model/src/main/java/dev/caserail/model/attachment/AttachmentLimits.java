package dev.caserail.model.attachment;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.ValueStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which files a desk takes onto a case: how large, how many, of which kinds, under which names (F11, F13).
 *
 * <p>A name is refused, whatever the limits say, if it holds part of a path, a control character or a character that
 * changes how the others are shown, if it ends in a dot or a space, or if an extension that the limits know stands before
 * the last one: {@code invoice.pdf.exe} and {@code photo.exe.jpg} pretend. Diagnostics never show the name (C10).
 *
 * <pre>{@code
 * AttachmentLimits limits = ReferenceAttachmentLimits.load();
 * limits.check(manual, onCase); // the attachment, or everything that speaks against it
 * }</pre>
 *
 * <p>This judges what is said of a file; looking into it for harmful content is the host's work. Immutable.
 */
@ValueStyle
@Value.Immutable
public sealed interface AttachmentLimits permits ImmutableAttachmentLimits {
    /** The longest name that is taken, in characters: what common file systems bear. */
    int MAX_NAME = 255;

    /** The file is larger than one may be. */
    DiagnosticCode TOO_LARGE = DiagnosticCode.of("attachment.too-large");

    /** The file has no bytes. */
    DiagnosticCode EMPTY = DiagnosticCode.of("attachment.empty");

    /** The case has as many files as it may. */
    DiagnosticCode TOO_MANY = DiagnosticCode.of("attachment.too-many");

    /** With this file, those of the case are larger than they may be together. */
    DiagnosticCode TOTAL_TOO_LARGE = DiagnosticCode.of("attachment.total-too-large");

    /** The desk does not take this media type. */
    DiagnosticCode MEDIA_TYPE = DiagnosticCode.of("attachment.media-type");

    /** The desk does not take this file extension, or a file without one. */
    DiagnosticCode EXTENSION = DiagnosticCode.of("attachment.extension");

    /** The name has a second extension. */
    DiagnosticCode DOUBLE_EXTENSION = DiagnosticCode.of("attachment.double-extension");

    /** The name is blank, too long, or holds what no name of a file should. */
    DiagnosticCode NAME = DiagnosticCode.of("attachment.name");

    /** {@return how many bytes one file may have} */
    long maxSize();

    /** {@return how many files a case may have} */
    int maxNumber();

    /** {@return how many bytes all files of a case may have together} */
    long maxTotal();

    /** {@return the media types that are taken; empty for all but the forbidden ones} */
    Set<MediaType> allowedTypes();

    /** {@return the media types that are not taken} */
    Set<MediaType> forbiddenTypes();

    /** {@return the file extensions that are taken, in lower case without dot; empty for all but the forbidden ones} */
    Set<String> allowedExtensions();

    /** {@return the file extensions that are not taken, in lower case without dot, wherever they stand in the name} */
    Set<String> forbiddenExtensions();

    /**
     * Starts limits.
     *
     * @return the builder's first stage
     */
    static ImmutableAttachmentLimits.MaxSizeBuildStage builder() {
        return ImmutableAttachmentLimits.builder();
    }

    /**
     * Checks whether a file can be taken onto a case.
     *
     * @param candidate the file
     * @param onCase the files that the case has already
     * @return the attachment, or everything that speaks against it
     */
    default Validation<Seq<Diagnostic>, Attachment> check(Attachment candidate, Collection<Attachment> onCase) {
        Diagnostics faults = new Diagnostics();
        checkName(candidate.name(), faults);
        checkKind(candidate, faults);
        checkSize(candidate, onCase, faults);
        return faults.validation(() -> candidate);
    }

    private void checkName(String text, Diagnostics faults) {
        Location where = PathLocation.of("name");
        if (text.isBlank()) {
            faults.error(NAME, where, "the file has no name", "give it one");
            return;
        }
        if (text.length() > MAX_NAME) {
            faults.error(
                    NAME,
                    where,
                    "the file's name has " + text.length() + " characters, expected at most " + MAX_NAME,
                    "shorten it");
        }
        FileName name = new FileName(text);
        if (name.hasPathPart()) {
            faults.error(
                    NAME, where, "the file's name holds part of a path", "name the file without folders and drives");
        }
        if (name.hasControlCharacter()) {
            faults.error(
                    NAME,
                    where,
                    "the file's name holds a control character or one that changes how the others are shown",
                    "name the file with visible characters only");
        }
        if (name.endsInDotOrSpace()) {
            faults.error(NAME, where, "the file's name ends in a dot or a space", "end it with its extension");
        }
    }

    private void checkKind(Attachment candidate, Diagnostics faults) {
        MediaType type = candidate.mediaType();
        if (forbiddenTypes().contains(type)
                || !(allowedTypes().isEmpty() || allowedTypes().contains(type))) {
            faults.error(
                    MEDIA_TYPE,
                    PathLocation.of("mediaType"),
                    "files of type `" + type.value() + "` are not taken"
                            + expected(allowedTypes().stream()
                                    .map(MediaType::value)
                                    .toList()),
                    "send it in another form");
        }
        FileName name = new FileName(candidate.name());
        String last = name.extension();
        Location where = PathLocation.of("name");
        if (forbiddenExtensions().contains(last)
                || !(allowedExtensions().isEmpty() || allowedExtensions().contains(last))) {
            String found = last.isEmpty()
                    ? "files without an extension"
                    : name.extensionIsPlain() ? "files with extension `" + last + "`" : "files with this extension";
            faults.error(
                    EXTENSION,
                    where,
                    found + " are not taken" + expected(allowedExtensions()),
                    "send it in another form");
        }
        List<String> before = new ArrayList<>(name.extensions());
        if (!before.isEmpty()) {
            before.remove(before.size() - 1);
        }
        before.stream()
                .filter(e ->
                        forbiddenExtensions().contains(e) || allowedExtensions().contains(e))
                .findFirst()
                .ifPresent(e -> faults.error(
                        DOUBLE_EXTENSION,
                        where,
                        "the file's name has the extension `" + e + "` before its last one",
                        "name the file with the extension that fits its content"));
    }

    private void checkSize(Attachment candidate, Collection<Attachment> onCase, Diagnostics faults) {
        Location where = PathLocation.of("size");
        if (candidate.size() == 0) {
            faults.error(EMPTY, where, "the file is empty", "attach it again");
        }
        if (candidate.size() > maxSize()) {
            faults.error(
                    TOO_LARGE,
                    where,
                    "the file has " + candidate.size() + " bytes, expected at most " + maxSize(),
                    "send a smaller one, or a link to it");
        }
        if (onCase.size() >= maxNumber()) {
            faults.error(
                    TOO_MANY,
                    PathLocation.of(""),
                    "the case has " + onCase.size() + " files already, expected at most " + maxNumber()
                            + " with this one",
                    "put several files into one, or send a link to them");
        }
        long total = onCase.stream().mapToLong(Attachment::size).reduce(candidate.size(), AttachmentLimits::sum);
        if (total > maxTotal()) {
            faults.error(
                    TOTAL_TOO_LARGE,
                    PathLocation.of(""),
                    "with this file, those of the case have " + total + " bytes, expected at most " + maxTotal(),
                    "send a link to it");
        }
    }

    private static long sum(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    private static String expected(Collection<String> allowed) {
        return allowed.isEmpty() ? "" : ", expected one of " + String.join(", ", allowed);
    }

    /** Checks that the limits leave room, are not at odds, and have extensions as the names are compared. */
    @Value.Check
    default void check() {
        if (maxSize() < 1 || maxNumber() < 0 || maxTotal() < maxSize()) {
            throw new IllegalArgumentException("maxSize " + maxSize() + ", maxNumber " + maxNumber() + ", maxTotal "
                    + maxTotal() + ", expected a size of 1 or more, a number of 0 or more, and no smaller total");
        }
        for (MediaType type : forbiddenTypes()) {
            if (allowedTypes().contains(type)) {
                throw new IllegalArgumentException("type `" + type.value() + "` is both allowed and forbidden");
            }
        }
        List<String> extensions = new ArrayList<>(allowedExtensions());
        extensions.addAll(forbiddenExtensions());
        for (String extension : extensions) {
            if (!extension.equals(extension.toLowerCase(Locale.ROOT)) || !extension.matches("[^.\\s]+")) {
                throw new IllegalArgumentException(
                        "extension `" + extension + "`, expected it in lower case without dots and spaces");
            }
            if (allowedExtensions().contains(extension) && forbiddenExtensions().contains(extension)) {
                throw new IllegalArgumentException("extension `" + extension + "` is both allowed and forbidden");
            }
        }
    }
}
