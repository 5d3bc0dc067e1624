import type { Language } from '@/app/preferences';

// form-js asks for its own texts by the English sentence. These are all it can say with the components we allow.
export const CHINESE: Record<string, string> = {
  'Field is required.': '请填写这一项。',
  'Field must have minimum value of {value}.': '不能小于 {value}。',
  'Field must have maximum value of {value}.': '不能大于 {value}。',
  'Field must have minimum length of {value}.': '至少要 {value} 个字。',
  'Field must have maximum length of {value}.': '最多 {value} 个字。',
  'Field must match pattern {value}.': '格式不对，应符合 {value}。',
  'Field must be a valid email.': '请填写正确的邮箱地址。',
  'Field must be a valid international phone number. (e.g. +4930664040900)': '请填写带国家代码的电话号码，例如 +8613800138000。',
  'Value is not a number.': '请填写数字。',
  'Value is expected to be an integer.': '请填写整数。',
  'Value is expected to have at most 1 decimal digit.': '最多一位小数。',
  'Value is expected to have at most {value} decimal digits.': '最多 {value} 位小数。',
  'Please select a valid value, the two nearest valid values are {previousValue} and {nextValue}.':
    '请选择有效的数值，最接近的是 {previousValue} 和 {nextValue}。',
  'Date and time must both be entered.': '日期和时间都要填写。',
  'Increment': '增加',
  'Decrement': '减少',
  'Search': '搜索',
  'Skip to search': '跳到搜索',
  'Remove tag': '移除',
  'No results': '没有找到',
  'All values selected': '已全部选中',
  'No content to show.': '没有内容。',
  'Nothing to show.': '没有内容。',
};

/** Kinder words than form-js's own, where these are those of a machine. */
export const ENGLISH: Record<string, string> = {
  'Field is required.': 'Please fill this in.',
  'Field must have minimum value of {value}.': 'At least {value}, please.',
  'Field must have maximum value of {value}.': 'At most {value}, please.',
  'Field must have minimum length of {value}.': 'At least {value} characters, please.',
  'Field must have maximum length of {value}.': 'At most {value} characters, please.',
};

export type Translate = (template: string, replacements?: Record<string, unknown>) => string;

/** The function that form-js calls for each of its texts; what is unknown stays as it is. */
export function formTranslate(language: Language): Translate {
  const texts = language === 'zh' ? CHINESE : ENGLISH;
  return (template, replacements = {}) =>
    (texts[template] ?? template).replace(/{([^}]+)}/g, (whole, name: string) => {
      const value = replacements[name];
      return value === undefined || value === null ? whole : String(value);
    });
}
