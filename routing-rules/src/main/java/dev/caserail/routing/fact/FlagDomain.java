package dev.caserail.routing.fact;

/** True or false. */
public enum FlagDomain implements Domain {
    /** The only one. */
    FLAG;

    @Override
    public String words() {
        return "true or false";
    }
}
