package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.Numbering.Form;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Numbers that go on with a list in another form: （一） （二） 3. A number that goes on with one of its
 * own form from anywhere above is none, and neither is 三、, which stands above all lists. Found once
 * for all rules.
 */
final class MixedNumbers {

  private final Map<Numbering, Numbering> mixed = new LinkedHashMap<>();

  private MixedNumbers(CheckContext context) {
    List<Numbering> numbers = context.numbers().all();
    Map<Form, BitSet> seen = new EnumMap<>(Form.class);
    for (int i = 0; i < numbers.size(); i++) {
      Numbering number = numbers.get(i);
      BitSet own = seen.computeIfAbsent(number.form(), form -> new BitSet());
      if (i > 0 && goesOn(number, numbers.get(i - 1)) && !own.get(number.value() - 1)) {
        mixed.put(number, numbers.get(i - 1));
      }
      own.set(number.value());
    }
  }

  private static boolean goesOn(Numbering number, Numbering before) {
    return number.form() != Form.CHINESE
        && !number.automatic()
        && number.value() > 1
        && before.form() != number.form()
        && before.value() == number.value() - 1;
  }

  /** Those of the document. */
  static MixedNumbers of(CheckContext context) {
    return context.shared(MixedNumbers.class, MixedNumbers::new);
  }

  /** The number that such a number follows; null for any other. */
  Numbering before(Numbering number) {
    return mixed.isEmpty() ? null : mixed.get(number);
  }

  /** Tells of each such number and the one that it follows, in text order. */
  void forEach(BiConsumer<Numbering, Numbering> visitor) {
    mixed.forEach(visitor);
  }
}
