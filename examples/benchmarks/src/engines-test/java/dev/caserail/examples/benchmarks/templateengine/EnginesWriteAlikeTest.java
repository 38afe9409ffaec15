package dev.caserail.examples.benchmarks.templateengine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import dev.caserail.examples.benchmarks.quicktext.OwnReplyContender;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Other template engines are compared only where they write the same")
class EnginesWriteAlikeTest {
    @ParameterizedTest
    @EnumSource
    void each_engine_writes_the_reply_of_plain_java(EngineReplyContender contender) {
        assertEquals(
                OwnReplyContender.STRING_BUILDER.prepare().write(),
                contender.prepare().write());
    }

    @ParameterizedTest
    @EnumSource
    void each_engine_reads_its_template_anew(EngineParser contender) {
        Supplier<Object> parser = contender.prepare();

        assertNotSame(parser.get(), parser.get());
    }
}
