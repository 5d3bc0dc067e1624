import { api } from '@/api';
import type { Notice, Posted } from '@/api/types';

/** The board has pages, not single items: asks for the page that begins with this one, then for the first, where pinned ones are. */
export async function findPosted(id: string): Promise<Posted> {
  const notice = await api.notice(id);
  const justAfter = new Date(Date.parse(notice.publishedAt) + 1).toISOString();
  const near = await api.board(notice.category, 10, justAfter);
  const found = near.find((one) => one.id === id) ?? (await api.board(notice.category, 50)).find((one) => one.id === id);
  return found ?? plain(notice);
}

/** What was written to one person, or has expired, is on no board. */
function plain(notice: Notice): Posted {
  return { ...notice, pinned: notice.pinned ?? false, expiresAt: null, reads: 0, attachments: [], thread: null };
}
