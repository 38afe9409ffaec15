package dev.caserail.examples;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library runs as named modules too, without opening anything. */
class ModulePathTest {
    private static final Set<String> MODULES =
            Set.of("dev.caserail.taxonomy", "dev.caserail.model", "dev.caserail.routing", "dev.caserail.quicktext");

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
        Set<String> roots = new java.util.HashSet<>(MODULES);
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
