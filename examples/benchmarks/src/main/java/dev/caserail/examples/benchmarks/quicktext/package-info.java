/**
 * A reply of {@value dev.caserail.examples.benchmarks.quicktext.RefundReply#LENGTH} characters with three dates, an if with an
 * else, a loop of three and four amounts of money, and the ways to write it:
 * {@link dev.caserail.examples.benchmarks.quicktext.ReplyContender} is what all of them do,
 * {@link dev.caserail.examples.benchmarks.quicktext.OwnReplyContender} lists those that need no other engine.
 */
@NullMarked
package dev.caserail.examples.benchmarks.quicktext;

import org.jspecify.annotations.NullMarked;
