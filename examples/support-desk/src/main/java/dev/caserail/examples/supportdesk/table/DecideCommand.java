package dev.caserail.examples.supportdesk.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.caserail.routing.dmn.model.DmnFailure;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnResult;
import dev.caserail.routing.dmn.model.DmnStep;
import dev.caserail.routing.dmn.type.DmnContext;
import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.routing.dmn.type.DmnList;
import dev.caserail.routing.dmn.type.DmnSingle;
import dev.caserail.routing.dmn.type.DmnValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Decides facts, line by line. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = {
            "Decides facts: one JSON object a line in, one a line out, in order.",
            "An answer is {\"result\", \"rules\", \"table\", \"version\", \"hash\"}; result is null where no rule matched,",
            "or where an expression has no value.",
            "A line that cannot be decided gets {\"error\": {\"code\", \"message\"}}, and the rest goes on."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all lines were decided",
            "1:some lines have an error",
            "2:a file is faulty or cannot be read, or there is no such decision"
        })
public final class DecideCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_ZEROS = 30;

    @Mixin
    private TableInput input = new TableInput();

    @Mixin
    private AskedFacts asked = new AskedFacts();

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public DecideCommand() {}

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        Optional<TableFile> file = input.load(errors);
        if (file.isEmpty()) {
            return 2;
        }
        DmnModel model = file.get().model();
        Optional<String> decision = asked.decision(model, errors);
        if (decision.isEmpty()) {
            return 2;
        }
        try (BufferedReader lines = FactLines.open(asked.facts())) {
            PrintWriter out = spec.commandLine().getOut();
            boolean all = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    ObjectNode answer = answer(model, decision.get(), line);
                    all &= !answer.has("error");
                    out.println(JSON.writeValueAsString(answer));
                }
            }
            return all ? 0 : 1;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of ours cannot fail to be written", e);
        } catch (IOException e) {
            errors.println("error: " + asked.facts() + " cannot be read: " + SourceText.reason(e));
            return 2;
        }
    }

    private static ObjectNode answer(DmnModel model, String decision, String line) {
        Validation<Seq<Diagnostic>, DmnFacts> read = FactLines.read(line, model);
        if (read.isInvalid()) {
            return error(
                    read.getError().head().code().value(),
                    read.getError().map(Diagnostic::line).mkString("; "));
        }
        Either<DmnFailure, DmnResult> made = model.decide(decision, read.get());
        if (made.isRight()) {
            return answer(json(made.get().value()), made.get().steps());
        }
        DmnFailure failure = made.getLeft();
        if (failure.reason() == DmnFailure.Reason.NO_DECISION || failure.reason() == DmnFailure.Reason.NO_VALUE) {
            ObjectNode none = answer(NullNode.getInstance(), failure.steps());
            none.set("rules", JSON.createArrayNode());
            return none;
        }
        String code = failure.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return error("decision." + code, failure.message());
    }

    private static ObjectNode answer(JsonNode result, List<DmnStep> steps) {
        ObjectNode answer = JSON.createObjectNode();
        answer.set("result", result);
        ArrayNode rules = answer.putArray("rules");
        if (!steps.isEmpty()) {
            DmnStep last = steps.get(steps.size() - 1);
            last.rules().forEach(rule -> rules.add(rule.value()));
            last.table()
                    .ifPresent(table -> answer.put("table", table.name())
                            .put("version", table.version())
                            .put("hash", table.hash().value()));
        }
        return answer;
    }

    private static ObjectNode error(String code, String message) {
        ObjectNode answer = JSON.createObjectNode();
        answer.putObject("error").put("code", code).put("message", message);
        return answer;
    }

    /** Writes 20 and not 2E+1, as people do, up to where that would be many zeros. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 && number.scale() > -MOST_ZEROS ? number.setScale(0) : number;
    }

    private static JsonNode json(DmnValue value) {
        if (value instanceof DmnList list) {
            ArrayNode array = JSON.createArrayNode();
            list.members().forEach(member -> array.add(json(member)));
            return array;
        }
        if (value instanceof DmnContext context) {
            ObjectNode object = JSON.createObjectNode();
            context.entries().forEach((name, entry) -> object.set(name, json(entry)));
            return object;
        }
        DmnSingle single = (DmnSingle) value;
        if (single.value() instanceof NumberValue number) {
            return DecimalNode.valueOf(plain(number.number()));
        }
        if (single.value() instanceof FlagValue flag) {
            return JSON.getNodeFactory().booleanNode(flag.flag());
        }
        return JSON.getNodeFactory().textNode(single.value().shown());
    }
}
