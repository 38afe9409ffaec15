package dev.caserail.routing.mutation;

import dev.caserail.routing.diff.ChangedRegion;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.example.Expectation;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.SetFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the changes that no example noticed, each with an example that would. */
final class Survivors {
    /** A name may get a number behind it. */
    private static final int LONGEST = Example.LONGEST_NAME - 5;

    private final DecisionTable<?, ?> table;
    private final Set<String> taken = new HashSet<>();
    private final List<Survived> survived = new ArrayList<>();

    private record Survived(Mutant mutant, Fate fate) {}

    Survivors(DecisionTable<?, ?> table, List<Example> examples) {
        this.table = table;
        examples.forEach(example -> taken.add(example.name()));
    }

    void add(Mutant mutant, Fate fate) {
        survived.add(new Survived(mutant, fate));
    }

    /** The largest share first, else in the order in which they were added. */
    List<Survivor> sorted() {
        return survived.stream()
                .sorted(Comparator.comparingDouble((Survived one) -> one.fate().share())
                        .reversed())
                .map(this::told)
                .toList();
    }

    private Survivor told(Survived one) {
        ChangedRegion region = one.fate().region().orElseThrow();
        return Survivor.builder()
                .mutant(one.mutant())
                .share(one.fate().share())
                .region(region.region())
                .instead(one.fate().instead().orElseThrow())
                .witness(witness(one.mutant(), region.witness()))
                .build();
    }

    private Example witness(Mutant mutant, NamedFacts found) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        found.facts().forEach((name, fact) -> {
            if (fact != AbsentFact.ABSENT
                    && !(fact instanceof SetFact set && set.codes().isEmpty())) {
                facts.put(name, fact);
            }
        });
        return Example.builder()
                .name(free("against: " + mutant.words()))
                .facts(NamedFacts.of(facts))
                .expected(Expectation.from(table.answerTo(facts)))
                .note("notices: " + mutant.words())
                .toConfirm(true)
                .build();
    }

    private String free(String wanted) {
        String line = wanted.replaceAll("[\\p{Cntrl}\\s]+", " ");
        String base = line.length() > LONGEST ? line.substring(0, LONGEST).strip() : line;
        String name = base;
        for (int i = 2; !taken.add(name); i++) {
            name = base + " " + i;
        }
        return name;
    }
}
