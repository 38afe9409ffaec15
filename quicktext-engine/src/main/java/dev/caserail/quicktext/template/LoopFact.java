package dev.caserail.quicktext.template;

import dev.caserail.quicktext.schema.PlaceholderKind;
import java.math.BigDecimal;

/** What {@code forloop} knows. */
enum LoopFact {
    FIRST("forloop.first", PlaceholderKind.FLAG) {
        @Override
        Object value(int index, int length) {
            return index == 0;
        }
    },
    LAST("forloop.last", PlaceholderKind.FLAG) {
        @Override
        Object value(int index, int length) {
            return index == length - 1;
        }
    },
    INDEX("forloop.index", PlaceholderKind.NUMBER) {
        @Override
        Object value(int index, int length) {
            return BigDecimal.valueOf(index + 1L);
        }
    },
    INDEX0("forloop.index0", PlaceholderKind.NUMBER) {
        @Override
        Object value(int index, int length) {
            return BigDecimal.valueOf(index);
        }
    },
    LENGTH("forloop.length", PlaceholderKind.NUMBER) {
        @Override
        Object value(int index, int length) {
            return BigDecimal.valueOf(length);
        }
    };

    private final String path;
    private final PlaceholderKind kind;

    LoopFact(String path, PlaceholderKind kind) {
        this.path = path;
        this.kind = kind;
    }

    String path() {
        return path;
    }

    PlaceholderKind kind() {
        return kind;
    }

    abstract Object value(int index, int length);
}
