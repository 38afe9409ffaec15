package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.taxonomy.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@DisplayName("Q8: one template is rendered by many threads, and gives the same texts each time")
class SharedTemplateTest {
    private static final int THREADS = 8;
    private static final String TEXT = "{{ customer | salutation }}, {% for l in lines %}"
            + "{% cycle 'a', 'b' %}{% increment c %}{{ l.name }} {{ l.price }}{% unless forloop.last %}, {% endunless %}"
            + "{% endfor %}{% capture x %}{{ name }}{% endcapture %}{{ x | upcase }}";

    private static final String FULL = "Dear Dr. Müller, a0Milk €1.19, b1Bananas €2.50ALEX";

    @Test
    void a_million_times_in_every_build() throws Exception {
        renderedByThreads(125_000);
    }

    @Test
    @EnabledIfSystemProperty(named = "caserail.nightly", matches = "true")
    void eight_million_times_at_night() throws Exception {
        renderedByThreads(1_000_000);
    }

    private static void renderedByThreads(int times) throws Exception {
        Template<Desk> template =
                Template.parse(SourceText.of("t", TEXT), Desk.SCHEMA).get().value();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        Set<String> texts = new TreeSet<>();
        try {
            List<Future<Set<String>>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                RenderContext context = RenderContext.builder()
                        .locale(Locale.ENGLISH)
                        .spans(i % 2 == 0)
                        .build();
                results.add(pool.submit(() -> {
                    Set<String> seen = new TreeSet<>();
                    for (int round = 0; round < times; round++) {
                        String text = template.render(Desk.FULL, context).get().text();
                        if (!text.equals(FULL)) {
                            seen.add(text);
                        }
                    }
                    return seen;
                }));
            }
            for (Future<Set<String>> result : results) {
                texts.addAll(result.get());
            }
        } finally {
            pool.shutdownNow();
        }

        assertEquals(Set.of(), texts);
    }
}
