/**
 * What a reply may mention: {@link dev.caserail.quicktext.reply.ReplyContext} and the placeholders that read it.
 */
@NullMarked
package dev.caserail.quicktext.reply;

import org.jspecify.annotations.NullMarked;
