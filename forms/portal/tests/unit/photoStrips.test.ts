import { describe, expect, it } from 'vitest';
import { photoStrips } from '@/shared/photoStrips';

const photo = (id: string, label: string | null, at: string | null) => ({ id, label, at });
const strips = (...photos: ReturnType<typeof photo>[]) =>
  photoStrips(photos, (one) => one.label ?? '').map((strip) => [strip.label, strip.photos.map((one) => one.id).join('')]);

describe('photos of a case', () => {
  it('stand together when they came with one answer', () => {
    expect(strips(photo('a', '报修', '2026-11-02T08:00:00Z'), photo('b', '报修', '2026-11-02T08:00:00.4Z'), photo('c', '维修前', '2026-11-02T09:00:00Z')))
      .toEqual([['报修', 'ab'], ['维修前', 'c']]);
  });

  it('stand apart when somebody came twice for the same step', () => {
    expect(strips(photo('a', '维修后', '2026-11-02T08:00:00Z'), photo('b', '维修后', '2026-11-06T08:00:00Z')))
      .toEqual([['维修后', 'a'], ['维修后', 'b']]);
  });

  it('are one strip where nobody kept when they came', () => {
    expect(strips(photo('a', null, null), photo('b', null, null))).toEqual([['', 'ab']]);
  });
});
