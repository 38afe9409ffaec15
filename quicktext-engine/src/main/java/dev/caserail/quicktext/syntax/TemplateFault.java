package dev.caserail.quicktext.syntax;

import dev.caserail.taxonomy.diagnostic.DiagnosticCode;

/** The stable names of everything that can be wrong with a template. */
public final class TemplateFault {
    /** An opening pair of signs without its closing pair, or the other way round. */
    public static final DiagnosticCode UNCLOSED = DiagnosticCode.of("quicktext.unclosed");

    /** Something in a tag or output that is not Liquid. */
    public static final DiagnosticCode SYNTAX = DiagnosticCode.of("quicktext.syntax");

    /** A tag nobody knows. */
    public static final DiagnosticCode UNKNOWN_TAG = DiagnosticCode.of("quicktext.unknown-tag");

    /** A tag, filter or expression of Liquid that is not supported. */
    public static final DiagnosticCode UNSUPPORTED = DiagnosticCode.of("quicktext.unsupported");

    /** A block without its end tag, or an end or middle tag without its block. */
    public static final DiagnosticCode UNBALANCED_BLOCK = DiagnosticCode.of("quicktext.unbalanced-block");

    /** A filter nobody knows. */
    public static final DiagnosticCode UNKNOWN_FILTER = DiagnosticCode.of("quicktext.unknown-filter");

    /** A filter with an argument too many or too few. */
    public static final DiagnosticCode FILTER_ARGUMENT = DiagnosticCode.of("quicktext.filter-argument");

    /** A path that the schema does not have. */
    public static final DiagnosticCode UNKNOWN_PLACEHOLDER = DiagnosticCode.of("quicktext.unknown-placeholder");

    /** A value used as what it is not, such as a list put into a sentence. */
    public static final DiagnosticCode WRONG_KIND = DiagnosticCode.of("quicktext.wrong-kind");

    /** A placeholder that may be missing, used without saying what happens then. */
    public static final DiagnosticCode MAY_BE_MISSING = DiagnosticCode.of("quicktext.may-be-missing");

    /** An output that is always blank. */
    public static final DiagnosticCode BLANK = DiagnosticCode.of("quicktext.blank");

    /** A test whose outcome is known beforehand: one of its branches is never used. */
    public static final DiagnosticCode ALWAYS_TRUE = DiagnosticCode.of("quicktext.always-true");

    /** Text that looks like a placeholder of another system and would go out as it is. */
    public static final DiagnosticCode FOREIGN_PLACEHOLDER = DiagnosticCode.of("quicktext.foreign-placeholder");

    /** Blocks in blocks beyond the limit. */
    public static final DiagnosticCode DEPTH_LIMIT = DiagnosticCode.of("quicktext.depth-limit");

    /** More steps than the limit while rendering. */
    public static final DiagnosticCode STEP_LIMIT = DiagnosticCode.of("quicktext.step-limit");

    /** More characters than the limit while rendering. */
    public static final DiagnosticCode LENGTH_LIMIT = DiagnosticCode.of("quicktext.length-limit");

    /** A placeholder that should always be there has no value. */
    public static final DiagnosticCode MISSING_VALUE = DiagnosticCode.of("quicktext.missing-value");

    /** A division by nothing. */
    public static final DiagnosticCode DIVIDED_BY_ZERO = DiagnosticCode.of("quicktext.divided-by-zero");

    /** A {@code render} of a text that is not there, or of one that renders itself. */
    public static final DiagnosticCode UNKNOWN_ENTRY = DiagnosticCode.of("quicktext.unknown-entry");

    /** A branch or text that is never reached. */
    public static final DiagnosticCode UNREACHABLE = DiagnosticCode.of("quicktext.unreachable");

    /** A placeholder the agent is asked for, and nobody answered. */
    public static final DiagnosticCode UNANSWERED = DiagnosticCode.of("quicktext.unanswered");

    private TemplateFault() {}
}
