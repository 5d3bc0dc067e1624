import { describe, expect, it } from 'vitest';
import { back } from '@/app/router';

describe('back', () => {
  it('returns to where one was', () => expect(back('/votes/v1?x=1')).toBe('/votes/v1?x=1'));

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/login?back=/login', undefined, ['/a'], ''])('never leads elsewhere: %s', (wish) => expect(back(wish)).toBe('/'));
});
