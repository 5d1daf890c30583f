package org.abatecheck.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** An exact number, and whether it is an amount of money. */
record Quantity(BigDecimal number, boolean money) {

  /** For readers: {@code $5,000.00} or {@code 12}. */
  String shown() {
    if (!money) {
      return plain();
    }
    var format =
        new DecimalFormat("$#,##0.00;-$#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  /** For machines: {@code 5000.00} or {@code 12}. */
  String plain() {
    if (money) {
      return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
    var stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
