package dev.caserail.routing.value;

/**
 * The kinds of single values, and how each becomes the plain Java value a host knows.
 *
 * <p>Asked by their own classes, not by the interfaces: a look at several interfaces of one object is slow, and this is done for
 * every fact of a decision.
 */
public enum ValueKind {
    /** A code of a list. */
    CODE {
        @Override
        public Object plain(Fact fact) {
            return fact instanceof ImmutableCodeValue value ? (Object) value.code() : plainOf(fact);
        }
    },
    /** A text. */
    TEXT {
        @Override
        public Object plain(Fact fact) {
            return fact instanceof ImmutableTextValue value ? (Object) value.text() : plainOf(fact);
        }
    },
    /** An exact number. */
    NUMBER {
        @Override
        public Object plain(Fact fact) {
            return fact instanceof ImmutableNumberValue value ? (Object) value.number() : plainOf(fact);
        }
    },
    /** True or false. */
    FLAG {
        @Override
        public Object plain(Fact fact) {
            return fact instanceof ImmutableFlagValue value ? (Object) value.flag() : plainOf(fact);
        }
    },
    /** A date. */
    DATE {
        @Override
        public Object plain(Fact fact) {
            return fact instanceof ImmutableDateValue value ? (Object) value.date() : plainOf(fact);
        }
    },
    /** A time of day. */
    TIME {
        @Override
        public Object plain(Fact fact) {
            return fact instanceof ImmutableTimeValue value ? (Object) value.time() : plainOf(fact);
        }
    },
    /** A date and time. */
    DATE_TIME {
        @Override
        public Object plain(Fact fact) {
            return fact instanceof ImmutableDateTimeValue value ? (Object) value.instant() : plainOf(fact);
        }
    },
    /** Days and time. */
    DURATION {
        @Override
        public Object plain(Fact fact) {
            return fact instanceof ImmutableDurationValue value ? (Object) value.duration() : plainOf(fact);
        }
    },
    /** Years and months. */
    MONTHS {
        @Override
        public Object plain(Fact fact) {
            return fact instanceof ImmutableMonthsValue value ? (Object) value.months() : plainOf(fact);
        }
    },
    /** Anything else: a set of codes. */
    OTHER {
        @Override
        public Object plain(Fact fact) {
            return plainOf(fact);
        }
    };

    /**
     * Takes a fact out of its wrapping.
     *
     * @param fact a fact, as a rule of this kind; any other is answered all the same
     * @return its plain value, such as a {@link java.math.BigDecimal} or {@link java.time.LocalDate}; the fact itself if it is a set
     *     or absent
     */
    public abstract Object plain(Fact fact);

    private static Object plainOf(Fact fact) {
        if (fact instanceof CodeValue value) {
            return value.code();
        }
        if (fact instanceof TextValue value) {
            return value.text();
        }
        if (fact instanceof NumberValue value) {
            return value.number();
        }
        if (fact instanceof FlagValue value) {
            return value.flag();
        }
        if (fact instanceof DateValue value) {
            return value.date();
        }
        if (fact instanceof TimeValue value) {
            return value.time();
        }
        if (fact instanceof DateTimeValue value) {
            return value.instant();
        }
        if (fact instanceof DurationValue value) {
            return value.duration();
        }
        return fact instanceof MonthsValue value ? (Object) value.months() : fact;
    }
}
