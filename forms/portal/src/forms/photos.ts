import { reactive } from 'vue';
import { api, thumbnailUrl } from '@/api';
import { ApiProblem } from '@/api/problem';

export const MAX_PHOTOS = 6;
const MAX_BYTES = 10 * 1024 * 1024;
const TYPES = ['image/jpeg', 'image/png', 'image/webp'];

export interface Photo {
  /** Of the server; null until the upload has succeeded. */
  id: string | null;
  name: string;
  preview: string;
  progress: number;
  problem: ApiProblem | null;
  file: File | null;
}

export interface Refused {
  reason: 'tooMany' | 'tooLarge' | 'wrongType';
  name: string;
}

/** Which of these files may be added to so many photos, and why the others may not. */
export function sortOut(files: readonly File[], already: number, max: number): { fine: File[]; refused: Refused[] } {
  const fine: File[] = [];
  const refused: Refused[] = [];
  for (const file of files) {
    const reason = !TYPES.includes(file.type) ? 'wrongType' : file.size > MAX_BYTES ? 'tooLarge' : null;
    if (reason) refused.push({ reason, name: file.name });
    else if (already + fine.length >= max) refused.push({ reason: 'tooMany', name: file.name });
    else fine.push(file);
  }
  return { fine, refused };
}

/** A photo that was uploaded with an earlier draft. */
export function keptPhoto(id: string): Photo {
  return { id, name: '', preview: thumbnailUrl(id), progress: 1, problem: null, file: null };
}

export function newPhoto(file: File): Photo {
  return reactive({ id: null, name: file.name, preview: URL.createObjectURL(file), progress: 0, problem: null, file });
}

/** Uploads, and keeps the reason in the photo when that fails, so that it can be tried again. */
export async function uploadPhoto(photo: Photo): Promise<void> {
  if (!photo.file) return;
  photo.problem = null;
  photo.progress = 0;
  try {
    const { id } = await api.uploadPhoto(photo.file, photo.name, (done) => (photo.progress = done));
    photo.id = id;
    photo.progress = 1;
  } catch (failure) {
    if (!(failure instanceof ApiProblem)) throw failure;
    photo.problem = failure;
  }
}
