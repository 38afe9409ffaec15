/**
 * What a template may mention: a {@link dev.caserail.quicktext.schema.PlaceholderSchema} names each placeholder, its kind,
 * whether it is always there, and how to read it from the host's own type. {@link dev.caserail.quicktext.schema.MapSchema}
 * makes one for hosts that hand over maps, and {@link dev.caserail.quicktext.schema.DataReader} reads plain data such as
 * JSON into what it describes.
 *
 * <p>Beside the JDK's own types, values are {@link dev.caserail.quicktext.schema.Slot}s,
 * {@link dev.caserail.model.order.Money} and {@link dev.caserail.quicktext.schema.Person}s.
 */
@NullMarked
package dev.caserail.quicktext.schema;

import org.jspecify.annotations.NullMarked;
