package dev.caserail.model.customer;

import dev.caserail.model.SampleCase;
import dev.caserail.model.attachment.KnowledgeArticle;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.Visibility;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.ArticleId;
import dev.caserail.model.identifier.FeatureCode;
import dev.caserail.model.identifier.OrderId;
import dev.caserail.model.identifier.ProductId;
import dev.caserail.model.identifier.VoucherId;
import dev.caserail.model.order.Basket;
import dev.caserail.model.order.BasketLine;
import dev.caserail.model.order.Delivery;
import dev.caserail.model.order.DeliverySlot;
import dev.caserail.model.order.DeliveryStatus;
import dev.caserail.model.order.Money;
import dev.caserail.model.order.Order;
import dev.caserail.model.order.OrderLine;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.DeliveryId;
import dev.caserail.taxonomy.tracking.ProductLineId;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A customer of whom everything is known. */
final class SampleCustomer {
    static final AccountId ID = SampleCase.ACCOUNT_ID;
    static final Instant NOW = SampleCase.OPENED;

    private SampleCustomer() {}

    static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), Currency.getInstance("EUR"));
    }

    static Account account() {
        return Account.builder()
                .id(ID)
                .status(AccountStatus.ACTIVE)
                .label("Household Muster")
                .since(Instant.parse("2024-05-01T00:00:00Z"))
                .build();
    }

    static ContactData contactData() {
        return ContactData.builder()
                .title("Frau")
                .firstName("Minna")
                .lastName("Muster")
                .addEmails("minna@example.com")
                .addPhones("+49 30 23125 017")
                .address("Musterweg 1, Berlin")
                .preferredChannel(Channel.SMS)
                .language(Locale.GERMAN)
                .build();
    }

    static Voucher voucher() {
        return Voucher.builder()
                .id(VoucherId.of("V-1"))
                .label("5 EUR for a late delivery")
                .receivedAt(NOW.minus(Duration.ofDays(9)))
                .conditions(VoucherConditions.builder()
                        .minimumOrder(euros("40"))
                        .validFrom(NOW.minus(Duration.ofDays(9)))
                        .validUntil(NOW.plus(Duration.ofDays(21)))
                        .addProducts(ProductId.of("P-4011"))
                        .timesPerCustomer(1)
                        .firstOrderOnly(true)
                        .addFurtherTerms("Not with other vouchers")
                        .build())
                .amount(euros("5"))
                .addRedemptions(VoucherRedemption.of(NOW.minus(Duration.ofDays(1)), Optional.of(OrderId.of("O-2"))))
                .build();
    }

    static Basket basket() {
        return Basket.builder()
                .addLines(BasketLine.builder()
                        .product(ProductId.of("P-4011"))
                        .name("Bananas")
                        .quantity(2)
                        .unitPrice(euros("1.99"))
                        .build())
                .addLines(BasketLine.builder()
                        .product(ProductId.of("P-1"))
                        .name("Milk")
                        .quantity(1)
                        .free(true)
                        .build())
                .changedAt(NOW)
                .build();
    }

    static CustomerSources everything() {
        return CustomerSources.builder()
                .account((account, at) -> Optional.of(account()))
                .contactData((account, at) -> Optional.of(contactData()))
                .deliveries((account, at) -> List.of(Delivery.builder()
                        .id(DeliveryId.of("D-1"))
                        .status(DeliveryStatus.ON_THE_WAY)
                        .build()))
                .orders((account, at) -> List.of(Order.builder()
                        .id(OrderId.of("O-1"))
                        .placedAt(NOW)
                        .addLines(OrderLine.builder()
                                .id(ProductLineId.of("L-1"))
                                .product("Milk")
                                .ordered(2)
                                .fulfilled(1)
                                .productId(ProductId.of("P-1"))
                                .unitPrice(euros("1.29"))
                                .build())
                        .delivery(DeliveryId.of("D-1"))
                        .cancelled(true)
                        .build()))
                .freeSlots((account, at) -> List.of(DeliverySlot.of(at, at.plusSeconds(3600))))
                .basket((account, at) -> Optional.of(basket()))
                .devices((account, at) -> List.of(Device.builder()
                        .model("Phone 5")
                        .platform("Android 14")
                        .app(AppVersion.of("4.12.1"))
                        .lastUsedAt(NOW)
                        .build()))
                .appFeatures((account, at) ->
                        List.of(AppFeature.of(FeatureCode.of("recurring-baskets"), "Recurring baskets", true)))
                .vouchers((account, at) -> List.of(voucher()))
                .accountExecutive(
                        (account, at) -> Optional.of(AccountExecutive.of(AgentId.of("agent-3"), "Kim Beispiel")))
                .successPlan((account, at) -> Optional.of(SuccessPlan.of("PREMIER")))
                .specialHandling((account, at) ->
                        List.of(SpecialHandling.of("Call Frau Muster after six", Optional.of(at.plusSeconds(60)))))
                .systemStatus((account, at) -> List.of(SystemStatus.builder()
                        .system("payment")
                        .state(SystemState.DEGRADED)
                        .since(NOW)
                        .note("Cards are slow")
                        .knownIssue(URI.create("https://status.example.com/17"))
                        .build()))
                .suggestedArticles((account, at) -> List.of(KnowledgeArticle.builder()
                        .id(ArticleId.of("KA-1187"))
                        .title("How vouchers work")
                        .version("3")
                        .locale(Locale.ENGLISH)
                        .link(URI.create("https://help.example.com/vouchers"))
                        .visibility(Visibility.CUSTOMER_VISIBLE)
                        .build()))
                .build();
    }
}
