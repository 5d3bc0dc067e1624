import { describe, expect, it } from 'vitest';
import { weakerSide } from '@/votes/weakerSide';

const participation = (area: number, heads: number, neededArea = 600, neededHeads = 6) =>
  ({ area, heads, totalArea: 900, totalHeads: 9, neededArea, neededHeads });

describe('weakerSide', () => {
  it('is the area when that is farther from what is needed', () => {
    expect(weakerSide(participation(200, 5))).toEqual({ label: 'votes.byArea', part: 200, total: 900, needed: 600 });
  });

  it('is the heads when those are', () => {
    expect(weakerSide(participation(500, 2))).toEqual({ label: 'votes.byHeads', part: 2, total: 9, needed: 6 });
  });

  it('is measured by what is needed, not by the whole', () => {
    expect(weakerSide(participation(300, 4, 600, 9)).label).toBe('votes.byHeads');
  });

  it('is not a side of which nothing is needed', () => {
    expect(weakerSide(participation(0, 5, 0)).label).toBe('votes.byHeads');
  });
});
