package dev.caserail.routing.example;

/** That a table gives no answer. */
public enum Unanswered implements Expectation {
    /** No rule matches, and there are no default outputs. */
    NO_DECISION("(no decision)"),
    /** Several rules match in a way that the hit policy forbids. */
    ERROR("(error)");

    private final String mark;

    Unanswered(String mark) {
        this.mark = mark;
    }

    @Override
    public String shown() {
        return mark;
    }
}
