package dev.caserail.examples;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library runs as named modules too, without opening anything. */
class ModulePathTest {
    private static final Set<String> MODULES =
            Set.of("dev.caserail.taxonomy", "dev.caserail.model", "dev.caserail.routing", "dev.caserail.quicktext");

    /** What a host gets by Maven dependency: the modules and their dependencies of compile scope. */
    private static final List<String> RUNTIME = List.of(
            "issue-taxonomy",
            "case-model",
            "routing-rules",
            "quicktext-engine",
            "vavr",
            "jspecify",
            "jakarta.validation-api",
            "fastcsv",
            "snakeyaml-engine");

    private final ModuleLayer layer = layer();

    @ParameterizedTest
    @CsvSource({
        "dev.caserail.taxonomy, dev.caserail.taxonomy.io.ReferenceTaxonomy",
        "dev.caserail.routing,  dev.caserail.routing.skill.ReferenceSkills",
        "dev.caserail.quicktext, dev.caserail.quicktext.io.ReferenceQuicktexts",
    })
    void reference_data_load_as_resources_of_their_module(String module, String loader) throws Exception {
        Object loaded =
                layer.findLoader(module).loadClass(loader).getMethod("load").invoke(null);

        assertNotNull(loaded);
        assertTrue(loaded.getClass().getModule().isNamed());
    }

    @Test
    void value_types_have_their_json_form_without_opened_packages() throws Exception {
        ClassLoader loader = layer.findLoader("dev.caserail.taxonomy");
        Class<?> json = loader.loadClass("dev.caserail.taxonomy.json.CaserailJsonModule");
        Object code = loader.loadClass("dev.caserail.taxonomy.IssueCode")
                .getMethod("of", String.class)
                .invoke(null, "WAITLIST");
        Object mapper = json.getMethod("mapper").invoke(null);

        Object text =
                mapper.getClass().getMethod("writeValueAsString", Object.class).invoke(mapper, code);

        assertTrue(text.equals("\"WAITLIST\""), text.toString());
    }

    @Test
    void a_host_compiles_without_a_warning_on_what_maven_gives_it(@TempDir Path dir) throws IOException {
        Path module = Files.writeString(
                dir.resolve("module-info.java"),
                "module host { requires dev.caserail.routing; requires dev.caserail.quicktext; }");
        Path program = Files.writeString(dir.resolve("Host.java"), """
                package host;
                import dev.caserail.model.contact.Channel;
                import dev.caserail.quicktext.io.ReferenceQuicktexts;
                import dev.caserail.routing.skill.ReferenceSkills;
                import dev.caserail.routing.skill.SkillFacts;
                import dev.caserail.taxonomy.IssueCode;
                class Host {
                    boolean routes() {
                        SkillFacts facts = SkillFacts.builder()
                                .channel(Channel.CHAT)
                                .addIssues(IssueCode.of("VOUCHER"))
                                .build();
                        return ReferenceSkills.load().route(facts).isRight()
                                && !ReferenceQuicktexts.load().quicktexts().isEmpty();
                    }
                }
                """);
        String runtime = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> RUNTIME.stream().anyMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
        StringWriter said = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled = compiler.getTask(
                        said,
                        null,
                        null,
                        List.of("-p", runtime, "-d", dir.toString(), "-Xlint:all,-requires-automatic", "-Werror"),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(module, program))
                .call();

        assertTrue(compiled, said.toString());
    }

    private static ModuleLayer layer() {
        Path[] modulePath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(ModulePathTest::isNamedModule)
                .toArray(Path[]::new);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(modulePath), ModuleFinder.of(), withJackson());
        return ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }

    private static Set<String> withJackson() {
        Set<String> roots = new HashSet<>(MODULES);
        roots.add("com.fasterxml.jackson.databind");
        return roots;
    }

    private static boolean isNamedModule(Path path) {
        try {
            return ModuleFinder.of(path).findAll().stream()
                    .anyMatch(m -> !m.descriptor().isAutomatic());
        } catch (FindException e) {
            return false;
        }
    }
}
