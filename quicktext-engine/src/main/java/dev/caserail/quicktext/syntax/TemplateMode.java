package dev.caserail.quicktext.syntax;

/** How strict a template is taken (Q2). */
public enum TemplateMode {
    /** For agents and customers: a missing value is an error unless the template handles it; so is all that is unknown. */
    GUARDED,
    /** As Liquid's lax mode, where what is not there is empty: for texts from elsewhere, and for comparing with Liquid. */
    COMPATIBLE
}
