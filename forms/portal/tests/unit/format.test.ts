import { describe, expect, it } from 'vitest';
import { answer, area, dateTime, money, percent, relative, span } from '@/shared/format';

const NOON = Date.parse('2026-03-10T12:00:00Z');
const HOUR = 3_600_000;

describe('money', () => {
  it('has a sign, thousands and two decimals', () => {
    expect(money(1234.5)).toBe('¥1,234.50');
    expect(money(0)).toBe('¥0.00');
    expect(money(-80)).toBe('-¥80.00');
  });
});

describe('area', () => {
  it('turns cm² into m² with no more decimals than needed', () => {
    expect(area(895_000)).toBe('89.5 m²');
    expect(area(12_345_678)).toBe('1,234.57 m²');
    expect(area(0)).toBe('0 m²');
  });
});

describe('percent', () => {
  it('is rounded to two decimals, as the rules round theirs', () => {
    expect(percent(2, 3)).toBe('66.67%');
    expect(percent(1, 2)).toBe('50%');
    expect(percent(1147, 2261)).toBe('50.73%');
    expect(percent(1, 1)).toBe('100%');
  });

  it('of nothing is nothing', () => {
    expect(percent(0, 0)).toBe('0%');
  });
});

describe('relative', () => {
  it('speaks both languages, both ways', () => {
    expect(relative('2026-03-10T09:00:00Z', NOON, 'zh')).toBe('3小时前');
    expect(relative('2026-03-10T09:00:00Z', NOON, 'en')).toBe('3 hours ago');
    expect(relative('2026-03-12T12:00:00Z', NOON, 'en')).toBe('in 2 days');
    expect(relative('2026-03-10T12:00:20Z', NOON, 'zh')).toBe('刚刚');
  });

  it('never promises a day that is not full yet', () => {
    expect(relative('2026-03-12T11:59:00Z', NOON, 'en')).toBe('tomorrow');
  });
});

describe('span', () => {
  it('shows the two largest units', () => {
    expect(span(50 * HOUR, 'zh')).toBe('2 天 2 小时');
    expect(span(48 * HOUR, 'en')).toBe('2 d');
    expect(span(1.5 * HOUR, 'en')).toBe('1 h 30 min');
  });

  it('counts the last minute as one, and a passed time by its size', () => {
    expect(span(10_000, 'en')).toBe('1 min');
    expect(span(-3 * HOUR, 'en')).toBe('3 h 0 min');
  });
});

describe('dateTime', () => {
  it('is written as people write it', () => {
    expect(dateTime('2026-03-10T12:34:00Z', 'zh')).toMatch(/^2026\/3\/1[01] \d{2}:34$/);
    expect(dateTime('2026-03-10T12:34:00Z', 'en')).toMatch(/^1[01] Mar 2026, \d{2}:34$/);
  });
});

describe('answer', () => {
  it('shows every type of a form', () => {
    expect(answer(true, 'zh')).toBe('是');
    expect(answer(38000, 'en')).toBe('38,000');
    expect(answer(['a', 'b'], 'zh')).toBe('a、b');
    expect(answer(null, 'en')).toBe('—');
    expect(answer('2026-05-01', 'en')).toBe('1 May 2026');
  });

  it('leaves text alone, markup too', () => {
    expect(answer('<b>x</b>', 'zh')).toBe('<b>x</b>');
  });
});
