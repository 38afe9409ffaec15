package dev.caserail.model.watch;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.isMethod;
import static net.bytebuddy.matcher.ElementMatchers.isSynthetic;
import static net.bytebuddy.matcher.ElementMatchers.nameContains;
import static net.bytebuddy.matcher.ElementMatchers.nameStartsWith;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.not;
import static net.bytebuddy.matcher.ElementMatchers.takesNoArguments;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Reads along in the whole test suite of this module (C10): every {@code toString} of our types, every diagnostic, every
 * exception our code throws and every line on standard output or error. Where one of them shows the personal data planted
 * in the tests, the test that made it fails on the spot.
 *
 * <p>Switched on by the system property {@code caserail.personal-data-watch}, which the build sets.
 */
public final class PersonalDataWatch implements LauncherSessionListener {
    /** What the tests know of customers. */
    private static final List<String> PLANTED = List.of("muster", "minna", "23125 017", "quirin", "7f-31-a");

    private static final AtomicLong READ = new AtomicLong();

    /** Made by the test platform. */
    public PersonalDataWatch() {}

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("caserail.personal-data-watch")) {
            return;
        }
        agent();
        new AgentBuilder.Default()
                .disableClassFormatChanges()
                .type(nameStartsWith("dev.caserail.")
                        .and(not(nameContains("Test")))
                        .and(not(nameContains("watch"))))
                .transform((builder, type, loader, module, domain) -> builder.visit(Advice.to(Shown.class)
                                .on(named("toString").and(takesNoArguments()).and(isMethod())))
                        .visit(Advice.to(Thrown.class).on(isMethod().and(not(isSynthetic())))))
                .type(named("dev.caserail.taxonomy.diagnostic.ImmutableDiagnostic"))
                .transform((builder, type, loader, module, domain) ->
                        builder.visit(Advice.to(Diagnosed.class).on(isConstructor())))
                .installOnByteBuddyAgent();
        System.setOut(watched(System.out));
        System.setErr(watched(System.err));
    }

    /** By reflection, for the compiler of a named module does not see the module that its answer is of. */
    private static void agent() {
        try {
            Class.forName("net.bytebuddy.agent.ByteBuddyAgent")
                    .getMethod("install")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the agent of the watch cannot be installed", e);
        }
    }

    /** {@return how many texts were read so far} */
    static long read() {
        return READ.get();
    }

    /**
     * Reads a text.
     *
     * @param where what made it
     * @param text the text
     */
    public static void see(String where, String text) {
        READ.incrementAndGet();
        String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
        for (String planted : PLANTED) {
            if (lower.contains(planted)) {
                throw new AssertionError(where + " shows personal data: it has the planted `" + planted.charAt(0) + "…"
                        + planted.charAt(planted.length() - 1) + "`");
            }
        }
    }

    private static PrintStream watched(PrintStream stream) {
        return new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        stream.write(b);
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) {
                        see("a printed line", new String(bytes, from, length, StandardCharsets.UTF_8));
                        stream.write(bytes, from, length);
                    }
                },
                true,
                StandardCharsets.UTF_8);
    }

    /** Reads what a {@code toString} answers. */
    static final class Shown {
        private Shown() {}

        @Advice.OnMethodExit
        static void exit(@Advice.Return String text, @Advice.Origin String origin) {
            see(origin, text);
        }
    }

    /** Reads the message of what a method throws. */
    static final class Thrown {
        private Thrown() {}

        @Advice.OnMethodExit(onThrowable = Throwable.class)
        static void exit(@Advice.Thrown Throwable thrown, @Advice.Origin String origin) {
            if (thrown != null && !(thrown instanceof AssertionError)) {
                see(origin, thrown.getMessage());
            }
        }
    }

    /** Reads a diagnostic as it is made. */
    static final class Diagnosed {
        private Diagnosed() {}

        @Advice.OnMethodExit
        static void exit(@Advice.This Object made) {
            Diagnostic diagnostic = (Diagnostic) made;
            see("a diagnostic", diagnostic.message() + " " + diagnostic.help().orElse(""));
        }
    }
}
