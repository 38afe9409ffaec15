package dev.caserail.examples.supportdesk.intake;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.tracking.DeliveryId;
import dev.caserail.taxonomy.tracking.ProductLineId;
import java.util.Optional;

/**
 * An issue that somebody chose for a contact. Which of the two it is tracked on follows from the issue's level.
 *
 * @param path where it stood, such as {@code issues[0]}
 * @param code the issue
 * @param delivery the delivery named with it
 * @param line the product line named with it
 */
public record IssueChoice(String path, IssueCode code, Optional<DeliveryId> delivery, Optional<ProductLineId> line) {}
