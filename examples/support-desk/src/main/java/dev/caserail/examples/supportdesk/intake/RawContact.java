package dev.caserail.examples.supportdesk.intake;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Map;

/**
 * One line of input: its fields as texts by path, such as {@code issues[0].code}, or why the line has none.
 *
 * @param line the line it begins in, from 1
 * @param row its number among the contacts of the file, from 1
 * @param fields the fields, or what is wrong with the line as a whole
 */
public record RawContact(int line, int row, Either<Seq<Diagnostic>, Map<String, String>> fields) {}
