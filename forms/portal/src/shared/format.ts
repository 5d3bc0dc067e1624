import type { Language } from '@/app/preferences';

// Everything people read is formatted here, in the time zone of the browser.

const TAG: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Yuan as ¥1,234.50. */
export function money(yuan: number): string {
  const sign = yuan < 0 ? '-' : '';
  const digits = Math.abs(yuan).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return `${sign}¥${digits}`;
}

/** Integer cm² as m² with up to two decimals: 1,234.5 m². */
export function area(squareCentimetres: number): string {
  const m2 = squareCentimetres / 10_000;
  return `${m2.toLocaleString('en-US', { maximumFractionDigits: 2 })} m²`;
}

export function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** A share in percent, rounded as in the sentences of the rules, so that a page never contradicts its own reasons. */
export function percent(part: number, whole: number): string {
  if (whole <= 0) return '0%';
  const hundredths = Math.round((part / whole) * 10_000) / 100;
  return `${hundredths.toFixed(2).replace(/\.?0+$/, '')}%`;
}

export function dateTime(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(TAG[language], {
    year: 'numeric', month: language === 'zh' ? 'numeric' : 'short', day: 'numeric',
    hour: '2-digit', minute: '2-digit', hour12: false,
  }).format(new Date(iso));
}

export function day(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(TAG[language], { month: language === 'zh' ? 'long' : 'short', day: 'numeric' })
    .format(new Date(iso));
}

/** The time of day, with the day before it unless that is today: "14:30", "11月24日 09:00". */
export function clock(iso: string, language: Language, now: Date = new Date()): string {
  const at = new Date(iso);
  const time = new Intl.DateTimeFormat(TAG[language], { hour: '2-digit', minute: '2-digit', hour12: false }).format(at);
  return localDay(at) === localDay(now) ? time : `${day(iso, language)} ${time}`;
}

/** The calendar day of the person's own clock, as YYYY-MM-DD: what date fields and the server exchange. */
export function localDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** "2026-03" as "2026年3月", "Mar 2026"; the short form leaves the year out but in January. */
export function month(iso: string, language: Language, short = false): string {
  const [year = 0, number = 1] = iso.split('-').map(Number);
  if (short && number !== 1) return new Intl.DateTimeFormat(TAG[language], { month: 'short' }).format(new Date(year, number - 1, 1));
  return new Intl.DateTimeFormat(TAG[language], { year: 'numeric', month: language === 'zh' ? 'long' : 'short' }).format(new Date(year, number - 1, 1));
}

/** Bytes as KB or MB, as file managers show them. */
export function fileSize(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('en-US')} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** "3 小时前", "in 2 days"; within a minute "刚刚" or "now". */
export function relative(iso: string, now: number, language: Language): string {
  const difference = new Date(iso).getTime() - now;
  const distance = Math.abs(difference);
  if (distance < MINUTE) return language === 'zh' ? '刚刚' : 'just now';
  const words = new Intl.RelativeTimeFormat(TAG[language], { numeric: 'auto' });
  if (distance < HOUR) return words.format(Math.trunc(difference / MINUTE), 'minute');
  if (distance < DAY) return words.format(Math.trunc(difference / HOUR), 'hour');
  if (distance < 45 * DAY) return words.format(Math.trunc(difference / DAY), 'day');
  if (distance < 320 * DAY) return words.format(Math.round(difference / (30 * DAY)), 'month');
  return words.format(Math.round(difference / (365 * DAY)), 'year');
}

/** What is left of a promised time: "2 天 3 小时", "2 d 3 h"; the last minute counts as one. */
export function span(milliseconds: number, language: Language): string {
  const unit = language === 'zh'
    ? { d: ' 天', h: ' 小时', m: ' 分钟', gap: ' ' }
    : { d: ' d', h: ' h', m: ' min', gap: ' ' };
  const left = Math.abs(milliseconds);
  const days = Math.floor(left / DAY);
  const hours = Math.floor((left % DAY) / HOUR);
  const minutes = Math.max(1, Math.floor((left % HOUR) / MINUTE));
  if (days > 0) return `${days}${unit.d}${hours > 0 ? `${unit.gap}${hours}${unit.h}` : ''}`;
  if (hours > 0) return `${hours}${unit.h}${unit.gap}${Math.floor((left % HOUR) / MINUTE)}${unit.m}`;
  return `${minutes}${unit.m}`;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** An answer of a form as text, whatever its type. */
export function answer(value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'Yes' : 'No';
  if (typeof value === 'number') return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
  if (Array.isArray(value)) return value.map((entry) => answer(entry, language)).join(language === 'zh' ? '、' : ', ');
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  if (ISO_TIME.test(text) && !Number.isNaN(Date.parse(text))) return dateTime(text, language);
  if (ISO_DATE.test(text)) {
    return new Intl.DateTimeFormat(TAG[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${text}T00:00:00Z`));
  }
  return text;
}
