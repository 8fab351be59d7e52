package io.github.duizhao.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaVersionTest {

  @ParameterizedTest
  @CsvSource({
    "1.8, 8, false",
    "9, 9, false",
    "11, 11, false",
    "16, 16, false",
    "17, 17, true",
    "17-ea, 17, true",
    "25, 25, true",
    "' 21 ', 21, true",
    "'', '', true",
    "newest, newest, true",
    "99999999999, 999999, true",
  })
  void readsTheFeatureRelease(String specification, String name, boolean supported) {
    JavaVersion version = JavaVersion.of(specification);
    assertThat(version.name()).isEqualTo(name);
    assertThat(version.isSupported()).isEqualTo(supported);
  }

  @Test
  void knowsTheJavaInUse() {
    assertThat(JavaVersion.inUse().name()).isEqualTo(Integer.toString(Runtime.version().feature()));
    assertThat(JavaVersion.inUse().isSupported()).isTrue();
  }
}
