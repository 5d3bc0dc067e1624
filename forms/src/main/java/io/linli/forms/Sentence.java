package io.linli.forms;

import org.jspecify.annotations.Nullable;

/** What to do about an answer, in both languages. */
record Sentence(String zh, String en) {

  static final Sentence REQUIRED = new Sentence("请填写此项。", "Please fill this in.");
  static final Sentence MUST_BE_TICKED = new Sentence("请勾选此项后再提交。", "Please tick this box before you submit.");
  static final Sentence CHOOSE = new Sentence("请选择一项。", "Please choose one.");
  static final Sentence CHOOSE_SOME = new Sentence("请至少选择一项。", "Please choose at least one.");
  static final Sentence NOT_TEXT = new Sentence("请填写文字。", "Please enter text.");
  static final Sentence NOT_A_NUMBER = new Sentence("请填写数字。", "Please enter a number.");
  static final Sentence TOO_MANY_DIGITS = new Sentence("数字太长，请最多填写15位。", "The number is too long; please use 15 digits at most.");
  static final Sentence WHOLE_NUMBER = new Sentence("请填写整数。", "Please enter a whole number.");
  static final Sentence YES_OR_NO = new Sentence("请勾选或取消勾选。", "Please tick or untick the box.");
  static final Sentence NOT_AN_OPTION = new Sentence("请从列出的选项中选择。", "Please choose one of the listed options.");
  static final Sentence NOT_A_LIST = new Sentence("请从列出的选项中选择一项或多项。", "Please choose one or more of the listed options.");
  static final Sentence WRONG_PATTERN = new Sentence("格式不对，请按说明填写。", "The format is not right; please follow the description.");
  static final Sentence NOT_AN_EMAIL = new Sentence("请填写有效的电子邮箱，例如 name@example.com。", "Please enter a valid e-mail address such as name@example.com.");
  static final Sentence NOT_A_PHONE =
      new Sentence("请填写带国家代码的电话号码，例如 +8613800138000。", "Please enter a telephone number with its country code, such as +8613800138000.");
  static final Sentence NOT_A_DATE = new Sentence("请填写日期，例如 2026-03-15。", "Please enter a date such as 2026-03-15.");
  static final Sentence FUTURE_DATE = new Sentence("不能晚于今天，请选择今天或以前的日期。", "This must not be in the future; please choose today or earlier.");
  static final Sentence PAST_DATE = new Sentence("不能早于今天，请选择今天或以后的日期。", "This must not be in the past; please choose today or later.");

  static Sentence atLeast(String minimum) {
    return new Sentence("请填写不小于 " + minimum + " 的数。", "Please enter " + minimum + " or more.");
  }

  static Sentence atMost(String maximum) {
    return new Sentence("请填写不大于 " + maximum + " 的数。", "Please enter " + maximum + " or less.");
  }

  static Sentence decimals(int digits) {
    return new Sentence("最多保留 " + digits + " 位小数。", "Please use at most " + digits + (digits == 1 ? " decimal." : " decimals."));
  }

  static Sentence stepOf(String increment) {
    return new Sentence("请填写 " + increment + " 的倍数。", "Please enter a multiple of " + increment + ".");
  }

  static Sentence longerThan(String minimum, int actual) {
    return new Sentence("至少填写 " + minimum + " 个字，现在是 " + actual + " 个。", "Please write at least " + minimum + " characters; there are " + actual + " now.");
  }

  static Sentence shorterThan(String maximum, int actual) {
    return new Sentence("最多填写 " + maximum + " 个字，现在是 " + actual + " 个。", "Please write at most " + maximum + " characters; there are " + actual + " now.");
  }

  static Sentence timeLike(String example) {
    return new Sentence("请填写时间，例如 " + example + "。", "Please enter a time such as " + example + ".");
  }

  FieldError on(String field) {
    return new FieldError(field, zh, en);
  }

  /** The first of two findings, as a field shows one sentence at a time. */
  static @Nullable Sentence first(@Nullable Sentence one, @Nullable Sentence other) {
    return one == null ? other : one;
  }
}
