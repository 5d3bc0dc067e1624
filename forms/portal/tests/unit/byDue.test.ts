import { describe, expect, it } from 'vitest';
import { byDue } from '@/tasks/byDue';

const task = (id: string, dueAt?: string | null) => ({ id, dueAt: dueAt ?? null });
const ids = (tasks: { id: string }[]) => tasks.map(({ id }) => id);

describe('byDue', () => {
  it('puts what is due first at the top, whatever the offset it is written with', () => {
    const tasks = [task('tomorrow', '2026-03-11T09:00:00Z'), task('soon', '2026-03-10T12:04:00Z'), task('sooner', '2026-03-10T20:03:00+08:00')];
    expect(ids(byDue(tasks))).toEqual(['sooner', 'soon', 'tomorrow']);
  });

  it('puts those without a time last and leaves equals in their order', () => {
    expect(ids(byDue([task('a'), task('b', '2026-03-10T12:00:00Z'), task('c'), task('d', '2026-03-10T12:00:00Z')]))).toEqual(['b', 'd', 'a', 'c']);
  });

  it('does not change what it is given', () => {
    const tasks = [task('a'), task('b', '2026-03-10T12:00:00Z')];
    byDue(tasks);
    expect(ids(tasks)).toEqual(['a', 'b']);
  });
});
