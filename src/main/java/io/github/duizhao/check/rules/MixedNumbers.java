package io.github.duizhao.check.rules;

import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.Numbering.Form;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers that go on with a list in another form: （一） （二） 3. A number that goes on with one of its
 * own form from anywhere above is none, and neither is 三、, which stands above all lists.
 */
final class MixedNumbers {

  private MixedNumbers() {}

  /** Such numbers, each with the one that it follows. */
  static Map<Numbering, Numbering> of(List<Numbering> numbers) {
    Map<Numbering, Numbering> mixed = new HashMap<>();
    Map<Form, Set<Integer>> seen = new EnumMap<>(Form.class);
    for (int i = 0; i < numbers.size(); i++) {
      Numbering number = numbers.get(i);
      Set<Integer> own = seen.computeIfAbsent(number.form(), form -> new HashSet<>());
      if (i > 0 && number.form() != Form.CHINESE && !number.automatic() && number.value() > 1) {
        Numbering before = numbers.get(i - 1);
        if (before.form() != number.form()
            && before.value() == number.value() - 1
            && !own.contains(number.value() - 1)) {
          mixed.put(number, before);
        }
      }
      own.add(number.value());
    }
    return mixed;
  }
}
