package dev.caserail.examples.benchmarks.history;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.history.TrackingCsv;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Past tracking as CSV, made row by row while it is read: in ten channels, by 700 agents, in 365 days; every tenth case has
 * no issue, every other one 1 to 3, of which a tenth were corrected.
 */
public final class PastYear extends Reader {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final int CHUNK = 1 << 16;

    private final List<Issue> issues;
    private final int cases;
    private final StringBuilder ready = new StringBuilder(TrackingCsv.header());
    private final String[] days = new String[365];
    private int position;
    private int made;
    private long state = 42;

    private PastYear(List<Issue> issues, int cases) {
        this.issues = issues;
        this.cases = cases;
        for (int day = 0; day < days.length; day++) {
            days[day] = FIRST.plusDays(day).toString();
        }
    }

    /**
     * Begins a year.
     *
     * @param taxonomy whose issues are tracked
     * @param cases how many cases there are
     * @return the rows; the same each time
     */
    public static Reader of(IssueTaxonomy taxonomy, int cases) {
        return new PastYear(taxonomy.issues(), cases);
    }

    @Override
    public int read(char[] target, int offset, int length) {
        if (position == ready.length()) {
            ready.setLength(0);
            position = 0;
            while (made < cases && ready.length() < CHUNK) {
                addCase();
            }
        }
        int given = Math.min(length, ready.length() - position);
        if (given == 0) {
            return -1;
        }
        ready.getChars(position, position + given, target, offset);
        position += given;
        return given;
    }

    @Override
    public void close() {}

    private void addCase() {
        String day = days[(int) ((long) made * days.length / cases)];
        String begin =
                "C-" + (1_000_000 + made) + "," + day + ",CHANNEL_" + next(10) + ",agent-" + next(700) + ",true,,";
        made++;
        if (next(10) == 0) {
            ready.append(begin).append(",,,,\n");
            return;
        }
        int tracked = 1 + (next(4) == 0 ? 1 : 0) + (next(10) == 0 ? 1 : 0);
        for (int i = 0; i < tracked; i++) {
            Issue issue = issues.get(next(issues.size()));
            ready.append(begin)
                    .append(issue.code().value())
                    .append(',')
                    .append(issue.level().name().toLowerCase(Locale.ROOT))
                    .append(i == 0 ? ",true," : ",false,")
                    .append(
                            next(10) == 0
                                    ? issues.get(next(issues.size())).code().value()
                                    : "")
                    .append(',')
                    .append(day)
                    .append('\n');
        }
    }

    /** A number below a bound, by a generator whose sequence is always the same (Knuth's MMIX). */
    private int next(int bound) {
        state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        return (int) ((state >>> 33) % bound);
    }
}
