import type { Participation } from '@/api/types';

export interface Side {
  label: 'votes.byArea' | 'votes.byHeads';
  part: number;
  total: number;
  needed: number;
}

/** The side that is farther from what is needed: both must be reached, so the other alone would promise too much. */
export function weakerSide(p: Participation): Side {
  const byArea: Side = { label: 'votes.byArea', part: p.area, total: p.totalArea, needed: p.neededArea };
  const byHeads: Side = { label: 'votes.byHeads', part: p.heads, total: p.totalHeads, needed: p.neededHeads };
  return reached(byHeads) < reached(byArea) ? byHeads : byArea;
}

function reached({ part, needed }: Side): number {
  return needed > 0 ? part / needed : Infinity;
}
