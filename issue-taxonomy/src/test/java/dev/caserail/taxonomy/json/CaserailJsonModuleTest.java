package dev.caserail.taxonomy.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.tracking.DeliveryId;
import dev.caserail.taxonomy.tracking.ProductLineId;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaserailJsonModuleTest {
    private final JsonMapper mapper = CaserailJsonModule.mapper();

    @Test
    void an_identifier_is_a_string() throws Exception {
        assertEquals("\"WAITLIST\"", mapper.writeValueAsString(IssueCode.of("WAITLIST")));
        assertEquals(IssueCode.of("WAITLIST"), mapper.readValue("\"WAITLIST\"", IssueCode.class));
    }

    @Test
    void one_of_several_types_names_itself() throws Exception {
        TrackedIssue tracked = TrackedIssue.of(
                IssueCode.of("PRODUCT_MISSING"),
                TrackingTarget.productLine(DeliveryId.of("D-1"), ProductLineId.of("L-3")));

        String json = mapper.writeValueAsString(tracked);

        assertEquals(
                "{\"issue\":\"PRODUCT_MISSING\",\"target\":{\"type\":\"ProductLineTarget\",\"delivery\":\"D-1\",\"line\":\"L-3\"}}",
                json);
        assertEquals(tracked, mapper.readValue(json, TrackedIssue.class));
    }

    @Test
    void required_attributes_come_in_builder_order_and_what_is_absent_is_left_out() throws Exception {
        Diagnostic diagnostic = Diagnostic.error(
                DiagnosticCode.of("taxonomy.duplicate-code"), FileLocation.of("issues.csv", 3, 1), "twice");

        String json = mapper.writeValueAsString(diagnostic);

        assertEquals(
                "{\"code\":\"taxonomy.duplicate-code\",\"severity\":\"ERROR\",\"location\":{\"type\":\"FileLocation\","
                        + "\"file\":\"issues.csv\",\"line\":3,\"column\":1},\"message\":\"twice\"}",
                json);
        assertEquals(diagnostic, mapper.readValue(json, Diagnostic.class));
    }

    @Test
    void every_issue_of_the_reference_taxonomy_round_trips() throws Exception {
        IssueTaxonomy taxonomy = ReferenceTaxonomy.load();
        for (Issue issue : taxonomy.issues()) {
            assertEquals(issue, mapper.readValue(mapper.writeValueAsString(issue), Issue.class));
        }
        assertEquals(taxonomy, mapper.readValue(mapper.writeValueAsString(taxonomy), IssueTaxonomy.class));
    }

    @Test
    void a_generic_type_round_trips() throws Exception {
        Checked<IssueCode> checked = Checked.of(IssueCode.of("VOUCHER"), List.of());

        assertEquals(
                checked,
                mapper.readValue(mapper.writeValueAsString(checked), new TypeReference<Checked<IssueCode>>() {}));
    }

    @Test
    void refuses_unknown_attributes_missing_ones_and_values_the_type_refuses() {
        assertRefused("{\"issue\":\"X\",\"colour\":1}", "`TrackedIssue` has no attribute `colour`");
        assertRefused("{\"issue\":\"X\"}", "attribute `target` is required");
        assertRefused("{\"issue\":\"no code\"}", "issue code `no code`, expected upper-case letters");
        assertRefused("{\"target\":{\"type\":\"Planet\"}}", "unknown type `Planet`, expected one of AccountTarget");
    }

    private void assertRefused(String json, String reason) {
        JsonMappingException e =
                assertThrows(JsonMappingException.class, () -> mapper.readValue(json, TrackedIssue.class));
        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }
}
