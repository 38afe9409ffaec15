package dev.caserail.routing.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.caserail.routing.dmn.DmnFile;
import dev.caserail.routing.dmn.model.DmnDecision;
import dev.caserail.routing.dmn.model.DmnFailure;
import dev.caserail.routing.dmn.model.DmnInput;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnResult;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.dmn.type.DmnSequence;
import dev.caserail.routing.dmn.type.DmnStructure;
import dev.caserail.routing.dmn.type.DmnType;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * T5: whatever a file holds, reading it answers a model that is written and read again and whose every decision answers;
 * or faults that lie in the file. An input is a file.
 */
class DmnFileFuzzTest {
    private static final int FEW = 4;
    private static final int DEEPEST = 5;

    @DictionaryFile(resourcePath = "models.dict")
    @FuzzTest(maxDuration = "20m")
    void a_file_is_a_model_or_told_why_not(byte[] input) {
        Validation<Seq<Diagnostic>, SourceText> decoded = SourceText.read("m.dmn", new ByteArrayInputStream(input));
        if (decoded.isInvalid()) {
            assertFalse(decoded.getError().isEmpty());
            return;
        }
        SourceText source = decoded.get();
        Validation<Seq<Diagnostic>, Checked<DmnModel>> loaded = DmnFile.load(source);
        if (loaded.isInvalid()) {
            Places.checkFaults(loaded.getError(), source);
        } else {
            Places.check(loaded.get().remarks(), source);
            checkModel(loaded.get().value());
        }
    }

    private static void checkModel(DmnModel model) {
        String written = DmnFile.text(model);
        DmnModel again = Places.valid(DmnFile.load(SourceText.of("again.dmn", written)), written)
                .value();
        assertEquals(written, DmnFile.text(again));
        for (int i = 0; i < model.decisions().size(); i++) {
            if (model.decisions().get(i) instanceof DmnTable table) {
                DmnTable same = (DmnTable) again.find(table.heading().name()).orElseThrow();
                assertEquals(table.table().version(), same.table().version());
                assertEquals(table.table().rules(), same.table().rules());
            }
        }
        for (int i = 0; i < FEW; i++) {
            DmnFacts facts = facts(model, i);
            for (DmnDecision decision : model.decisions()) {
                String name = decision.heading().name();
                assertEquals(shown(model.decide(name, facts)), shown(again.decide(name, facts)));
            }
        }
    }

    private static String shown(Either<DmnFailure, DmnResult> answer) {
        return answer.fold(
                failure -> failure.reason() + ": " + failure.message(),
                result -> result.value().shown());
    }

    /** Nothing at all for 0, else the so manieth usual value of each input that takes it. */
    private static DmnFacts facts(DmnModel model, int which) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (DmnInput input : which == 0 ? List.<DmnInput>of() : model.inputs()) {
            Map<String, Object> one = Map.of(input.name(), value(input.type(), which, 0));
            if (model.facts(one).isValid()) {
                values.putAll(one);
            }
        }
        Validation<Seq<Diagnostic>, DmnFacts> read = model.facts(values);
        assertTrue(read.isValid(), () -> values + ": " + read);
        return read.get();
    }

    private static Object value(DmnType type, int which, int depth) {
        if (depth == DEEPEST) {
            return "deep";
        }
        if (type instanceof DmnStructure structure) {
            Map<String, Object> parts = new LinkedHashMap<>();
            structure.components().forEach((name, part) -> parts.put(name, value(part, which, depth + 1)));
            return parts;
        }
        if (type instanceof DmnSequence sequence) {
            return List.of(value(sequence.members(), which, depth + 1));
        }
        DmnScalar scalar = (DmnScalar) type;
        if (scalar.domain() instanceof SetDomain set) {
            return set.members().codes().stream().limit(which).toList();
        }
        List<? extends FactValue> usual = SampleFacts.usual(scalar.domain().base());
        return usual.get(which % usual.size());
    }
}
