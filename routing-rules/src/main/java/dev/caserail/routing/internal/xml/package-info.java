/**
 * XML from people who may mean harm, with the place of every part; not for hosts.
 * {@link dev.caserail.routing.internal.xml.XmlReader} reads, {@link dev.caserail.routing.internal.xml.XmlOut} writes.
 */
@NullMarked
package dev.caserail.routing.internal.xml;

import org.jspecify.annotations.NullMarked;
