import type { Task } from '@/api/types';

/** The earliest due first and those without a time last; among equals the server's order stays. */
export function byDue<T extends Pick<Task, 'dueAt'>>(tasks: readonly T[]): T[] {
  const due = ({ dueAt }: T) => (dueAt ? Date.parse(dueAt) : Number.MAX_VALUE);
  return [...tasks].sort((a, b) => due(a) - due(b));
}
