import type { CasePhoto } from '@/api/types';

/** The photos of one answer are filed in one moment; later ones of the same step belong to another visit. */
const TOGETHER_MS = 60_000;

export interface PhotoStripOf {
  label: string;
  at: string | null;
  photos: CasePhoto[];
}

/** One strip for what came together: at the report, before the repair, after it. */
export function photoStrips(photos: readonly CasePhoto[], label: (photo: CasePhoto) => string): PhotoStripOf[] {
  const strips: PhotoStripOf[] = [];
  for (const photo of photos) {
    const last = strips.at(-1);
    if (last && last.label === label(photo) && time(photo.at) - time(last.at) < TOGETHER_MS) last.photos.push(photo);
    else strips.push({ label: label(photo), at: photo.at ?? null, photos: [photo] });
  }
  return strips;
}

const time = (at: string | null | undefined) => (at ? Date.parse(at) : 0);
