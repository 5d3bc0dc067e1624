package io.linli.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormStructureTest {

  @ParameterizedTest
  @MethodSource("io.linli.forms.FormFolder#files")
  void aPackagedFormKeepsTheHouseRules(Path file) {
    assertThat(FormStructure.faultsOf(file, FormFolder.text(file))).isEmpty();
  }

  @Test
  void theFormsOfAProcurementAreThere() {
    assertThat(FormFolder.files()).extracting(file -> file.getFileName().toString())
        .contains("procurement-request.form", "procurement-more-info.form", "procurement-review.form", "procurement-order.form",
            "procurement-delivery.form", "procurement-acceptance.form", "procurement-overrun.form");
  }

  /** Each change makes a good form break one rule. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "type": "checkbox"            | "type": "filepicker"         | filepicker
      "type": "checkbox"            | "type": "html"               | html
      "type": "checkbox"            | "type": "checklist"          | no primitive value
      "id": "Field_realCost"        | "id": "Field_accepted"       | id of its own
      "key": "realCost"             | "key": "accepted"            | that another component uses
      "schemaVersion": 16           | "schemaVersion": 19          | schemaVersion
      "id": "procurement-acceptance"| "id": "acceptance"           | not named as its id
      "labelEn": "Real cost"        | "labelDe": "Kosten"          | no labelEn
      "labelEn": "Real cost"        | "labelEn": "费用"             | labelEn that is Chinese
      "label": "实际费用"            | "label": "Cost"              | not Chinese
      "suffixAdornerEn": "yuan"     | "other": "yuan"              | suffixAdornerEn
      "max": 100000000              | "most": 1                    | needs min, max
      "maxLength": 1000             | "longest": 1000              | no maxLength
      "hide": "=deliveryNote        | "hide": "=)deliveryNote      | not a FEEL expression
      """)
  void theHouseRulesBite(String from, String to, String fault) {
    Path file = Path.of("camunda", "procurement-acceptance.form");
    String text = FormFolder.text(file);
    assertThat(text).contains(from);

    List<String> faults = FormStructure.faultsOf(file, text.replace(from, to));

    assertThat(faults).anySatisfy(sentence -> assertThat(sentence).contains(fault));
  }
}
