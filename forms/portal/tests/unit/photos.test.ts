import { describe, expect, it } from 'vitest';
import { MAX_PHOTOS, sortOut } from '@/forms/photos';

function file(name: string, type = 'image/jpeg', size = 1000): File {
  const made = new File(['x'], name, { type });
  Object.defineProperty(made, 'size', { value: size });
  return made;
}

describe('sortOut', () => {
  it('takes photos up to the limit, counting those already there', () => {
    const { fine, refused } = sortOut([file('a.jpg'), file('b.jpg'), file('c.jpg')], MAX_PHOTOS - 2, MAX_PHOTOS);
    expect(fine.map((one) => one.name)).toEqual(['a.jpg', 'b.jpg']);
    expect(refused).toEqual([{ reason: 'tooMany', name: 'c.jpg' }]);
  });

  it('refuses what is no photo or too large, and that takes no place', () => {
    const tenMegabytes = 10 * 1024 * 1024;
    const { fine, refused } = sortOut([file('a.heic', 'image/heic'), file('b.png', 'image/png', tenMegabytes + 1), file('c.webp', 'image/webp', tenMegabytes)], 5, 6);
    expect(fine.map((one) => one.name)).toEqual(['c.webp']);
    expect(refused).toEqual([{ reason: 'wrongType', name: 'a.heic' }, { reason: 'tooLarge', name: 'b.png' }]);
  });
});
