import { describe, expect, it } from 'vitest';
import { parameterText } from '@/parameters/values';
import { durationText, minutesOf, splitDuration, toDuration } from '@/shared/duration';

describe('durations', () => {
  it('are shown in the largest unit that is whole', () => {
    expect(durationText('P15D', 'zh')).toBe('15 天');
    expect(durationText('PT36H', 'en')).toBe('36 h');
    expect(durationText('PT48H', 'en')).toBe('2 d');
    expect(durationText('PT90M', 'zh')).toBe('90 分钟');
    expect(durationText('P1DT12H', 'zh')).toBe('36 小时');
  });

  it.each(['P1M', 'P', 'PT', 'PT30S', '15', ''])('leave alone what cannot be shown so: %s', (iso) => {
    expect(minutesOf(iso)).toBeNull();
    expect(durationText(iso, 'zh')).toBe(iso);
  });

  it.each(['P15D', 'PT36H', 'PT5M'])('come back as they were: %s', (iso) => {
    const { amount, unit } = splitDuration(iso)!;
    expect(toDuration(amount, unit)).toBe(iso);
  });
});

describe('parameterText', () => {
  const word = (key: string) => ({ 'rulesets.yes': '是', 'rulesets.no': '否', 'parameters.value.GRAB': '抢单' })[key] ?? null;
  it.each([['P2D', 'duration', '2 天'], ['5000', 'yuan', '¥5,000.00'], ['20', 'percent', '20%'], ['false', 'flag', '否'], ['GRAB', 'name', '抢单'], ['OTHER', 'name', 'OTHER'], ['1200', 'count', '1,200'], ['22:00', 'time', '22:00']])(
    '%s %s', (value, unit, text) => expect(parameterText(value, unit, 'zh', word)).toBe(text));
});
