package dev.caserail.quicktext.io;

import dev.caserail.taxonomy.diagnostic.DiagnosticCode;

/** The stable names of what can be wrong with the files of a catalogue, besides the templates in them. */
public final class CatalogueFault {
    /** A file that the catalogue names but does not have. */
    public static final DiagnosticCode MISSING_FILE = DiagnosticCode.of("quicktext.missing-file");

    /** Text that is not YAML, or YAML of another form than expected. */
    public static final DiagnosticCode YAML = DiagnosticCode.of("quicktext.yaml");

    /** A key that is missing, unknown or repeated. */
    public static final DiagnosticCode FIELD = DiagnosticCode.of("quicktext.field");

    /** A variant file without front matter between two lines of {@code ---}. */
    public static final DiagnosticCode FRONT_MATTER = DiagnosticCode.of("quicktext.front-matter");

    /** A file name that is not {@code <locale>.md} or {@code <locale>.<channel>.md}, or that its front matter denies. */
    public static final DiagnosticCode FILE_NAME = DiagnosticCode.of("quicktext.file-name");

    /** A text that is not a language tag. */
    public static final DiagnosticCode LOCALE = DiagnosticCode.of("quicktext.locale");

    /** A channel or register that does not exist. */
    public static final DiagnosticCode UNKNOWN_NAME = DiagnosticCode.of("quicktext.unknown-name");

    /** A topic that the taxonomy does not have. */
    public static final DiagnosticCode UNKNOWN_TOPIC = DiagnosticCode.of("quicktext.unknown-topic");

    /** An id, shortcut, topic or variant that stands there twice. */
    public static final DiagnosticCode DUPLICATE = DiagnosticCode.of("quicktext.duplicate");

    /** A fallback that the catalogue does not list. */
    public static final DiagnosticCode FALLBACK = DiagnosticCode.of("quicktext.fallback");

    /** A quicktext without a variant for all channels in the default locale. */
    public static final DiagnosticCode NO_DEFAULT_VARIANT = DiagnosticCode.of("quicktext.no-default-variant");

    /** A public channel for which the fallback has no variant in the default locale. */
    public static final DiagnosticCode NO_PUBLIC_VARIANT = DiagnosticCode.of("quicktext.no-public-variant");

    /** A language that some quicktexts have a variant in and others do not; once for each language. Warning. */
    public static final DiagnosticCode MISSING_VARIANT = DiagnosticCode.of("quicktext.missing-variant");

    /** A placeholder that one language's variant names and another's does not. Warning. */
    public static final DiagnosticCode PLACEHOLDERS_DIFFER = DiagnosticCode.of("quicktext.placeholders-differ");

    /** A quicktext whose topics all go to others, in every language and on every channel. Warning. */
    public static final DiagnosticCode NEVER_SUGGESTED = DiagnosticCode.of("quicktext.never-suggested");

    /** A variant that was not revised when another of its quicktext was. Warning. */
    public static final DiagnosticCode OUTDATED_VARIANT = DiagnosticCode.of("quicktext.outdated-variant");

    private CatalogueFault() {}
}
