package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C13: a desk finds out on the command line what is wrong with its issues. */
class CheckTaxonomyTest {
    private static final Path TREE = Path.of("mappings/issue-tree.csv");
    private static final Path MAPPING = Path.of("mappings/issue-tree-mapping.csv");

    @TempDir
    private Path dir;

    @Test
    void the_tree_of_the_readme_is_read_through_its_mapping() throws Exception {
        CommandRun run = CommandRun.of("taxonomy", "check", TREE, "--mapping", MAPPING);

        assertEquals(0, run.status(), run.out() + run.err());
        String readme = Files.readString(Path.of("README.md"));
        String shown = run.out().lines().map(line -> line + "\n").collect(Collectors.joining());
        assertTrue(readme.contains("```\n" + shown + "```"), shown);
    }

    @Test
    void the_reference_taxonomy_with_its_groups_has_no_error() throws Exception {
        Path issues = Files.writeString(
                dir.resolve("issues.csv"), ReferenceTaxonomy.source().text());
        Path groups = Files.writeString(
                dir.resolve("groups.csv"), ReferenceTaxonomy.groups().text());

        CommandRun run = CommandRun.of("taxonomy", "check", issues, "--groups", groups);

        assertEquals(0, run.status(), run.out() + run.err());
        assertTrue(run.out().contains("96 issues, 0 errors, "), run.out());
    }

    @Test
    void faults_are_told_with_their_places_in_all_files() throws Exception {
        Path mapping = Files.writeString(dir.resolve("m.csv"), "field,from,theirs,ours\nlevel,account,,\n");
        CommandRun run = CommandRun.of("taxonomy", "check", TREE, "--mapping", mapping);

        assertEquals(2, run.status());
        assertTrue(run.out().contains("m.csv:1:1: error: no row fills `group`"), run.out());
        assertTrue(run.out().contains("no row fills a label"), run.out());
    }

    @Test
    void successors_in_a_circle_are_a_finding_that_is_an_error() throws Exception {
        Path issues = Files.writeString(dir.resolve("issues.csv"), """
                code,level,group,label_en,use_when,not_when,discouraged,discouraged_reason,better_alternatives,default_skill,skill_mode,retired_on,successors
                A_ONE,account,G,One,One.,,false,,,,,2026-01-01,A_TWO
                A_TWO,account,G,Two,Two.,,false,,,,,2026-02-01,A_ONE
                """);

        CommandRun run = CommandRun.of("taxonomy", "check", issues);

        assertEquals(1, run.status());
        assertTrue(
                run.out().contains("issues.csv:2:1: error: successors go in a circle: A_ONE, A_TWO, A_ONE"), run.out());
    }

    @Test
    void files_that_are_not_there_or_not_utf_8_are_told() throws Exception {
        Path latin = Files.write(dir.resolve("latin.csv"), "Stück".getBytes(StandardCharsets.ISO_8859_1));

        CommandRun run = CommandRun.of("taxonomy", "check", dir.resolve("none.csv"), "--groups", latin);

        assertEquals(2, run.status());
        assertTrue(run.out().contains("none.csv:1:1: error: "), run.out());
        assertTrue(run.out().contains("latin.csv:1:3: error: byte 0xFC is not UTF-8"), run.out());
    }
}
