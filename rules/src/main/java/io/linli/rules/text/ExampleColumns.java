package io.linli.rules.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a table of examples: {@code text}, then what else is known of it, then the questions with their right answers.
 *
 * @param context columns with what the writer chose besides the text, such as a category
 * @param questions columns with answers
 */
public record ExampleColumns(List<String> context, List<Question> questions) {

  static final String TEXT = "text";

  public ExampleColumns {
    context = List.copyOf(context);
    questions = List.copyOf(questions);
  }

  /** A column with answers, and those that it may hold. */
  public record Question(String name, List<String> answers) {

    public Question {
      answers = List.copyOf(answers);
    }
  }

  List<String> names() {
    return Stream.of(Stream.of(TEXT), context.stream(), questions.stream().map(Question::name)).flatMap(names -> names).toList();
  }
}
