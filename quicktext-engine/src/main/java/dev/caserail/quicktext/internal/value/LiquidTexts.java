package dev.caserail.quicktext.internal.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as Liquid in Ruby puts them out: nil as nothing, lists without separators, decimals as floats. */
public final class LiquidTexts implements Texts {
    /** The only one. */
    public static final LiquidTexts INSTANCE = new LiquidTexts();

    private static final int DEEPEST = 20;

    private LiquidTexts() {}

    @Override
    public void append(StringBuilder out, @Nullable Object value) {
        append(out, value, 0);
    }

    private void append(StringBuilder out, @Nullable Object value, int depth) {
        if (value == null) {
            return;
        }
        if (value instanceof BigDecimal decimal) {
            decimal(out, decimal);
        } else if (value instanceof LoopState) {
            out.append("Liquid::ForloopDrop");
        } else if (value instanceof LiquidRange range) {
            out.append(range);
        } else if (value instanceof List<?> list) {
            if (depth < DEEPEST) {
                list.forEach(item -> append(out, item, depth + 1));
            }
        } else if (value instanceof Map<?, ?> || value instanceof Map.Entry<?, ?>) {
            inspect(out, value, depth);
        } else {
            out.append(value);
        }
    }

    /** As Ruby's {@code inspect}, which is what Liquid shows of a map. */
    private void inspect(StringBuilder out, @Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            out.append("...");
        } else if (value == null) {
            out.append("nil");
        } else if (value instanceof String text) {
            out.append('"')
                    .append(text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))
                    .append('"');
        } else if (value instanceof Map<?, ?> map) {
            out.append('{');
            String separator = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator);
                inspect(out, entry.getKey(), depth + 1);
                out.append("=>");
                inspect(out, entry.getValue(), depth + 1);
                separator = ", ";
            }
            out.append('}');
        } else if (value instanceof List<?> list && !(value instanceof LiquidRange)) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                out.append(i == 0 ? "" : ", ");
                inspect(out, list.get(i), depth + 1);
            }
            out.append(']');
        } else {
            append(out, value, depth + 1);
        }
    }

    /** The shortest digits that read back as the same double, as Ruby writes a float. */
    private static void decimal(StringBuilder out, BigDecimal decimal) {
        double value = decimal.doubleValue();
        if (Double.isInfinite(value)) {
            out.append(value < 0 ? "-Infinity" : "Infinity");
            return;
        }
        BigDecimal digits = new BigDecimal(value);
        for (int precision = 15; precision <= 17; precision++) {
            BigDecimal rounded = digits.round(new MathContext(precision));
            if (rounded.doubleValue() == value) {
                digits = rounded;
                break;
            }
        }
        if (value == 0) {
            out.append("0.0");
            return;
        }
        digits = digits.stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        if (exponent >= 16 || exponent < -4) {
            String unscaled = digits.unscaledValue().abs().toString();
            out.append(value < 0 ? "-" : "")
                    .append(unscaled.charAt(0))
                    .append('.')
                    .append(unscaled.length() > 1 ? unscaled.substring(1) : "0")
                    .append('e')
                    .append(exponent < 0 ? '-' : '+')
                    .append(Math.abs(exponent) < 10 ? "0" : "")
                    .append(Math.abs(exponent));
            return;
        }
        String plain = digits.toPlainString();
        out.append(plain).append(plain.indexOf('.') < 0 ? ".0" : "");
    }
}
