package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AspectLexiconTest {

  private final AspectLexicon lexicon = AspectLexicon.shipped();

  @ParameterizedTest
  @CsvSource({
    "政治建设方面,political",
    "政治信仰方面,party-spirit",
    "党员意识方面,organisation-life",
    "（一）带头学习贯彻党的创新理论,theory-study",
    "能力本领,professional-ability",
    "作用发挥方面,leading-by-example",
    "纪律作风,work-style",
    "担当负责方面,taking-responsibility",
    "落实面从严治党责任方面,party-and-team-management",
    "带头增强党性、严守纪律、砥砺作风方面,party-spirit",
    "遵规守纪,discipline-and-integrity",
    "官僚主义,bureaucracy",
    "联系服务群众不够,serving-the-public",
  })
  void findsTheAspect(String phrase, String id) {
    assertThat(lexicon.find(phrase).map(Aspect::id)).contains(id);
  }

  @Test
  void saysNothingWhereNoWordTells() {
    assertThat(lexicon.find("其他方面")).isEmpty();
    assertThat(lexicon.find("")).isEmpty();
  }

  @Test
  void idsAreUniqueAndFindable() {
    Set<String> ids = new HashSet<>();
    for (Aspect aspect : lexicon.aspects()) {
      assertThat(ids.add(aspect.id())).as(aspect.id()).isTrue();
      assertThat(lexicon.ofId(aspect.id())).contains(aspect);
    }
  }
}
