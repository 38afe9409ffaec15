package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.customer.ContactData;
import dev.caserail.model.customer.ContextPart;
import dev.caserail.model.customer.CustomerContext;
import dev.caserail.model.customer.CustomerSources;
import dev.caserail.model.customer.PartState;
import dev.caserail.model.customer.SuccessPlan;
import dev.caserail.model.customer.Voucher;
import dev.caserail.model.customer.VoucherConditions;
import dev.caserail.model.identifier.OrderId;
import dev.caserail.model.identifier.VoucherId;
import dev.caserail.model.order.FulfilmentStatus;
import dev.caserail.model.order.Money;
import dev.caserail.model.order.Order;
import dev.caserail.model.order.OrderLine;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.template.Template;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.OutputSchema;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.ProductLineId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Rules and quicktexts read what is known of the customer (F2, F12, F16, F30). What is not known is an absent fact, which
 * matches {@code -} and a test for {@code null} only, and a missing placeholder.
 */
class CustomerContextAtWorkTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final AccountId ACCOUNT = AccountId.of("A-20417");
    private static final Instant NOW = Instant.parse("2026-11-02T08:30:00Z");

    @Nested
    class ADecisionTable {
        private final FactSchema<CustomerContext> schema = FactSchema.<CustomerContext>builder("customer facts")
                .optionalText("plan", c -> c.successPlan().value().map(SuccessPlan::value))
                .optionalEnumeration(
                        "channel", Channel.class, c -> c.contactData().fact(ContactData::preferredChannel))
                .optionalEnumeration(
                        "order",
                        FulfilmentStatus.class,
                        c -> c.orders()
                                .fact(orders -> orders.stream().findFirst().flatMap(Order::status)))
                .optionalNumber(
                        "vouchers",
                        NumberDomain.count(),
                        c -> c.vouchers().value().map(all -> BigDecimal.valueOf(all.size())))
                .enumeration(
                        "orders known",
                        PartState.class,
                        c -> c.part(ContextPart.ORDERS).state())
                .build();

        /** Who should answer, and how, by what is known of the customer. */
        private final DecisionTable<CustomerContext, String> table = TableCsv.load(
                        SourceText.of("next-step.csv", """
                                # table: next-step
                                # hit policy: FIRST
                                # version: 1
                                rule,plan,channel,order,vouchers,orders known,step
                                premier,\"""PREMIER\""",-,-,-,-,CALL
                                shop-down,-,-,-,-,UNAVAILABLE,ANSWER_WITHOUT_ORDER
                                editable,-,-,UNFULFILLED,-,-,LINK
                                shipped,-,-,FULFILLED,-,-,RETURNS
                                sms,-,SMS,null,-,-,TEXT_MESSAGE
                                consoled,-,-,null,>= 1,-,VOUCHER
                                unknown,-,null,null,null,-,ASK
                                else,-,-,-,-,-,MAIL
                                """), schema, OutputSchema.of(OutputColumn.text("step")))
                .get()
                .value();

        @Test
        void decides_by_the_success_plan() {
            assertEquals("CALL", step(sources("PREMIER")));
        }

        @Test
        void decides_by_what_of_the_newest_order_has_left_the_shop() {
            assertEquals("LINK", step(withOrder(0)));
            assertEquals("MAIL", step(withOrder(1)));
            assertEquals("RETURNS", step(withOrder(2)));
        }

        @Test
        void takes_what_nobody_provides_as_absent() {
            assertEquals("ASK", step(CustomerSources.builder().build()));
        }

        @Test
        void takes_an_empty_list_as_none_and_not_as_absent() {
            CustomerSources noVoucher = CustomerSources.builder()
                    .vouchers((account, at) -> List.of())
                    .build();

            assertEquals("MAIL", step(noVoucher));
        }

        @Test
        void counts_what_is_there() {
            assertEquals("VOUCHER", step(withVoucher()));
        }

        @Test
        void can_ask_whether_the_shop_answers_at_all() {
            CustomerSources down = CustomerSources.builder()
                    .orders((account, at) -> {
                        throw new IllegalStateException("shop down");
                    })
                    .build();

            assertEquals("ANSWER_WITHOUT_ORDER", step(down));
        }

        private String step(CustomerSources sources) {
            return table.outcome(sources.context(ACCOUNT, NOW)).get();
        }
    }

    @Nested
    class AQuicktext {
        private final PlaceholderSchema<CustomerContext> schema = PlaceholderSchema.builder(CustomerContext.class)
                .optionalText("customer.first_name", c -> c.contactData().fact(ContactData::firstName), "Alex")
                .optionalMoney("voucher.amount", AQuicktext::amount, Money.of(BigDecimal.valueOf(5), EUR))
                .optionalText(
                        "order.id",
                        c -> c.orders().fact(all -> all.stream().findFirst().map(o -> o.id().value())),
                        "O-1")
                .build();

        @Test
        void says_what_is_known() {
            assertEquals("Hello Minna, your voucher is worth €5.00.", text(withVoucher()));
        }

        @Test
        void says_something_else_where_it_is_not() {
            assertEquals("Hello, a colleague looks after your voucher.", text(sources("PREMIER")));
        }

        @Test
        void does_not_load_if_it_forgets_that_a_customer_may_have_none() {
            assertEquals(
                    "quicktext.may-be-missing",
                    Template.parse(SourceText.of("voucher.md", "Worth {{ voucher.amount }}."), schema)
                            .getError()
                            .map(d -> d.code().value())
                            .mkString());
        }

        private String text(CustomerSources sources) {
            return Template.parse(
                            SourceText.of(
                                    "voucher.md",
                                    "Hello{% if customer.first_name %} {{ customer.first_name }}{% endif %}, "
                                            + "{% if voucher.amount %}your voucher is worth {{ voucher.amount }}"
                                            + "{% else %}a colleague looks after your voucher{% endif %}."),
                            schema)
                    .get()
                    .value()
                    .render(sources.context(ACCOUNT, NOW), Locale.UK)
                    .get()
                    .text();
        }

        private static Optional<Money> amount(CustomerContext context) {
            return context.vouchers()
                    .fact(all -> all.stream().findFirst().flatMap(Voucher::amount))
                    .map(money -> Money.of(money.amount(), money.currency()));
        }
    }

    private static CustomerSources sources(String plan) {
        return CustomerSources.builder()
                .successPlan((account, at) -> Optional.of(SuccessPlan.of(plan)))
                .build();
    }

    private static CustomerSources withOrder(int fulfilled) {
        return CustomerSources.builder()
                .orders((account, at) -> List.of(Order.builder()
                        .id(OrderId.of("O-1"))
                        .placedAt(NOW)
                        .addLines(OrderLine.builder()
                                .id(ProductLineId.of("L-1"))
                                .product("Milk")
                                .ordered(2)
                                .fulfilled(fulfilled)
                                .build())
                        .build()))
                .build();
    }

    private static CustomerSources withVoucher() {
        return CustomerSources.builder()
                .contactData((account, at) ->
                        Optional.of(ContactData.builder().firstName("Minna").build()))
                .vouchers((account, at) -> List.of(Voucher.builder()
                        .id(VoucherId.of("V-1"))
                        .label("5 EUR for a late delivery")
                        .receivedAt(NOW)
                        .conditions(VoucherConditions.builder().build())
                        .amount(dev.caserail.model.order.Money.of(BigDecimal.valueOf(5), EUR))
                        .build()))
                .build();
    }
}
