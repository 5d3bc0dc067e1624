import { beforeEach, describe, expect, it } from 'vitest';
import { Drafts, newIdempotencyKey } from '@/forms/drafts';

const DAY = 86_400_000;
const draft = { values: { title: '电梯', quantity: 1 }, photos: ['p1'], idempotencyKey: 'key' };
let now = 0;
const drafts = (username: string) => new Drafts(username, localStorage, () => now);

beforeEach(() => {
  localStorage.clear();
  now = Date.parse('2026-03-01T08:00:00Z');
});

describe('Drafts', () => {
  it('give back what was typed, with its photos and the same idempotency key', () => {
    drafts('owner-001').write('service.procurement', draft);
    expect(drafts('owner-001').read('service.procurement')).toMatchObject(draft);
  });

  it('belong to one person and one form', () => {
    drafts('owner-001').write('service.procurement', draft);
    expect(drafts('owner-002').read('service.procurement')).toBeNull();
    expect(drafts('owner-001').read('task.1')).toBeNull();
  });

  it('are gone when discarded', () => {
    drafts('a').write('f', draft);
    drafts('a').discard('f');
    expect(drafts('a').read('f')).toBeNull();
  });

  it('are kept for sixty days and then removed', () => {
    drafts('a').write('f', draft);
    now += 60 * DAY - 1;
    expect(drafts('a').read('f')).not.toBeNull();
    now += 1;
    expect(drafts('a').read('f')).toBeNull();
    expect(localStorage.length).toBe(0);
  });

  it.each(['', 'null', '{', '{"values":1}', '{"values":{},"idempotencyKey":"k"}'])('count as none when damaged: %s', (text) => {
    localStorage.setItem('linli.draft.a.f', text);
    expect(drafts('a').read('f')).toBeNull();
  });

  it('say so when the storage is full, instead of failing', () => {
    const full = { ...localStorage, setItem: () => { throw new DOMException('full', 'QuotaExceededError'); } } as unknown as Storage;
    expect(new Drafts('a', full).write('f', draft)).toBe(false);
  });
});

describe('newIdempotencyKey', () => {
  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 50 }, newIdempotencyKey)).size).toBe(50);
  });
});
