package dev.caserail.model.servicelevel.desk;

import dev.caserail.model.servicelevel.CalendarSet;
import dev.caserail.model.servicelevel.CalendarSetCsv;
import dev.caserail.model.servicelevel.agreement.ServiceLevelCsv;
import dev.caserail.model.servicelevel.agreement.ServiceLevels;
import dev.caserail.model.servicelevel.clock.ClockCsv;
import dev.caserail.model.servicelevel.clock.ClockSet;
import dev.caserail.model.servicelevel.clock.ServiceClocks;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Optional;

/** What a desk's files say about time: its calendars, clocks and service levels. Immutable. */
public final class ServiceFiles {
    private final ServiceClocks clocks;
    private final ServiceLevels levels;

    private ServiceFiles(ServiceClocks clocks, ServiceLevels levels) {
        this.clocks = clocks;
        this.levels = levels;
    }

    /**
     * Reads the files of a desk.
     *
     * @param calendars its calendars; see {@link CalendarSetCsv}
     * @param clocks its clocks; see {@link ClockCsv}
     * @param levels its service levels; see {@link ServiceLevelCsv}
     * @return what they say beside warnings, or every fault of the three, file by file in the order of the arguments; the
     *     service levels are read only if the other two have none
     */
    public static Validation<Seq<Diagnostic>, Checked<ServiceFiles>> load(
            SourceText calendars, SourceText clocks, SourceText levels) {
        Diagnostics faults = new Diagnostics();
        Optional<CalendarSet> calendarSet =
                faults.take(CalendarSetCsv.read(calendars)).map(CalendarSet::of);
        Optional<ClockSet> clockSet = faults.take(ClockCsv.load(clocks));
        if (calendarSet.isEmpty() || clockSet.isEmpty()) {
            return Validation.invalid(faults.all());
        }
        return ServiceLevelCsv.load(
                        levels,
                        clockSet.get().byCode().keySet(),
                        calendarSet.get().codes())
                .map(read -> Checked.of(
                        new ServiceFiles(ServiceClocks.of(clockSet.get(), calendarSet.get()), read.value()),
                        read.remarks()));
    }

    /** {@return the calendars} */
    public CalendarSet calendars() {
        return clocks.calendars();
    }

    /** {@return what reads the clocks off a journal} */
    public ServiceClocks clocks() {
        return clocks;
    }

    /** {@return the service levels} */
    public ServiceLevels levels() {
        return levels;
    }

    @Override
    public String toString() {
        return clocks.clocks().clocks().size() + " clocks, "
                + calendars().codes().size() + " calendars, " + levels.levels().size() + " service levels";
    }
}
