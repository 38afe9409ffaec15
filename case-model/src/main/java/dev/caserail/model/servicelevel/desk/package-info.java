/**
 * The files about time of one desk, read together, since they name each other: calendars, clocks, service levels (F34). And
 * those of the reference desk, which delivers groceries.
 */
@NullMarked
package dev.caserail.model.servicelevel.desk;

import org.jspecify.annotations.NullMarked;
