/**
 * The answer to a request for access or portability (C10): a
 * {@link dev.caserail.model.export.PersonalDataExport}, machine-readable, without the data of other persons.
 */
@NullMarked
package dev.caserail.model.export;

import org.jspecify.annotations.NullMarked;
