package dev.caserail.model.servicelevel.clock;

/** From when a clock measures (S11). */
public enum StartMode {
    /** From the event that starts it, even if the service level was applied to the case later. */
    ON_EVENT,
    /** From the moment at which a service level with a target for it was applied, at the earliest. */
    ON_MATCH
}
