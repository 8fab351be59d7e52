package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.LayoutStandard.Element;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A department's own layout: what it says is its own, all else is what it extends. */
class LayoutReadingTest {

  private final List<String> faults = new ArrayList<>();

  static List<String> files() {
    return BuiltInLayouts.all().stream().map(LayoutEntry::file).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void builtInLayoutsKeepToTheSchema(String file) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text("layout.schema.json"));
    assertThat(schema.validate(text(file), InputFormat.JSON)).isEmpty();
  }

  @Test
  void builtInLayoutsAreOffered() {
    assertThat(TemplateLibrary.builtIn().layouts())
        .extracting(LayoutEntry::id)
        .containsExactly("gb9704", "office");
    LayoutStandard office = TemplateLibrary.builtIn().layout("office").orElseThrow().layout();
    assertThat(office.page().left()).isEqualTo(2700);
    assertThat(office.page().right()).isEqualTo(2700);
    assertThat(office.page().top()).isEqualTo(3700);
    assertThat(office.pitch().value()).isEqualTo(30);
    assertThat(office.element(Element.HEADING_2).bold()).isTrue();
    assertThat(office.element(Element.HEADING_1).bold()).isFalse();
    assertThat(office.name("en")).contains("Internal");
  }

  @Test
  void whoSetsThePitchAcceptsNoOtherUnlessSaid() {
    String ours = "{'kind':'layout','id':'ours','extends':'gb9704','pitch':{'points':32%s}}";
    assertThat(read(ours.formatted("")).pitch()).isEqualTo(new LayoutStandard.Range(32, 32, 32));
    assertThat(read(ours.formatted(",'least':30")).pitch())
        .isEqualTo(new LayoutStandard.Range(32, 30, 32));
    assertThat(faults).isEmpty();
  }

  @Test
  void saysOnlyWhatDiffers() {
    LayoutStandard own =
        read(
            "{'kind':'layout','id':'ours','extends':'gb9704','page':{'left':30},"
                + "'elements':{'heading2':{'font':'黑体','bold':true}},'pitch':{'points':28}}");
    assertThat(faults).isEmpty();
    assertThat(own.id()).isEqualTo("ours");
    assertThat(own.page().left()).isEqualTo(3000);
    assertThat(own.page().right()).isEqualTo(2600);
    assertThat(own.element(Element.HEADING_2).family()).isEqualTo("黑体");
    assertThat(own.element(Element.HEADING_2).size()).isEqualTo(16);
    assertThat(own.element(Element.HEADING_2).boldAccepted()).isTrue();
    assertThat(own.pitch().value()).isEqualTo(28);
    assertThat(own.name("zh-CN")).isEqualTo("ours");
    assertThat(LayoutStandard.gb9704().page().left()).isEqualTo(2800);
  }

  @Test
  void addsFontsOfItsOwn() {
    LayoutStandard own =
        read(
            "{'id':'ours','fonts':{'隶书':['隶书','LiSu']},'elements':{'title':{'font':'隶书',"
                + "'accepted':['隶书']}}}");
    assertThat(faults).isEmpty();
    assertThat(own.fontOf(own.element(Element.TITLE).family())).isEqualTo("隶书");
    assertThat(own.isOf("LiSu", own.element(Element.TITLE).accepted())).isTrue();
    assertThat(own.fontOf("仿宋")).isEqualTo("仿宋_GB2312");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'page':{'left':'30'}} | page.left | 数字",
        "{'page':{'left':2000}} | page.left | 超出范围",
        "{'page':{'links':30}} | page.links | width、height、top",
        "{'page':7} | page | 对象",
        "{'page':{'lines':2.5}} | page.lines | 整数",
        "{'page':{'left':120,'right':120}} | page | 30",
        "{'pitch':{'points':40,'least':28,'most':30}} | pitch | 28.0至30.0",
        "{'indent':{'least':13}} | indent | least",
        "{'elements':{'heading5':{}}} | elements.heading5 | heading4",
        "{'elements':{'body':{'alignment':'middle'}}} | elements.body.alignment | justified",
        "{'elements':{'body':{'font':'隶书'}}} | elements.body.font | 隶书",
        "{'elements':{'title':{'font':'黑体'}}} | elements.title.accepted | 黑体",
        "{'elements':{'title':{'size':40}}} | elements.title | 40",
        "{'elements':{'body':{'bold':'yes'}}} | elements.body.bold | true",
        "{'fonts':{'隶书':[]}} | fonts.隶书 | 1至100",
        "{'fonts':{'隶书':['a','a']}} | fonts.隶书[1] | 重复",
        "{'fonts':{'隶书':[null]}} | fonts.隶书[0] | 文字",
        "{'pageNumber':{'alignment':'center'}} | pageNumber.acceptedAlignments | center",
        "{'id':'Our Office'} | id | 小写字母",
        "{'kind':'template'} | kind | layout",
        "{'names':{'fr':'x'}} | names.fr | zh-CN、en",
        "{'western':null} | western | 文字",
        "{'colour':'red'} | colour | pageNumber"
      })
  void tellsWhatIsWrongAndWhere(String json, String path, String words) {
    read(json);
    assertThat(faults).singleElement().asString().startsWith(path + ": ").contains(words);
  }

  @Test
  void writesAPageNumberWithoutMarks() {
    LayoutStandard own = read("{'pageNumber':{'before':'','after':''}}");
    assertThat(faults).isEmpty();
    assertThat(own.pageNumber().sample()).isEqualTo("1");
    assertThat(LayoutStandard.gb9704().pageNumber().sample()).isEqualTo("— 1 —");
  }

  @Test
  void tellsAllFaultsAndKeepsWhatIsRight() {
    LayoutStandard own =
        read("{'page':{'left':'x','top':30},'western':1,'pitch':{'points':29},'nonsense':true}");
    assertThat(faults).hasSize(3);
    assertThat(own.page().top()).isEqualTo(3000);
    assertThat(own.page().left()).isEqualTo(2800);
    assertThat(own.pitch().value()).isEqualTo(29);
  }

  @ParameterizedTest
  @CsvSource({"office, 156, 0.2", "gb9704, 156, 0.2"})
  void condensesSoThatALineIsFull(String id, double width, double about) {
    LayoutStandard layout = TemplateLibrary.builtIn().layout(id).orElseThrow().layout();
    double condensed = layout.condensed(16);
    assertThat(condensed).isBetween(about, about + 0.01);
    assertThat(LayoutStandard.hundredths(28 * (16 - condensed))).isLessThanOrEqualTo(15600);
    assertThat(layout.condensed(22)).isZero();
  }

  private LayoutStandard read(String json) {
    JsonObject own = JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject();
    return LayoutStandard.read(
        own,
        LayoutStandard.gb9704(),
        (path, message) -> faults.add(path + ": " + Messages.CHINESE.format(message)));
  }

  private static String text(String name) throws IOException {
    try (InputStream stream = LayoutStandard.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
