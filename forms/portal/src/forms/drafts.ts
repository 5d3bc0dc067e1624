import type { Attachment } from '@/api/types';

/** What somebody has typed and not yet sent; kept in the browser by person and form. */
export interface Draft {
  values: Record<string, unknown>;
  /** The same for every try to send this draft, so that the server never does it twice. */
  idempotencyKey: string;
  photos: string[];
  attachments?: Attachment[];
  savedAt: string;
}

const PREFIX = 'linli.draft.';
/** A draft that nobody has touched for so long is of no use and only takes room. */
const KEEP_MS = 60 * 24 * 3_600_000;

export class Drafts {
  constructor(
    private readonly username: string,
    private readonly storage: Storage = localStorage,
    private readonly now: () => number = Date.now,
  ) {}

  /** @returns the draft of this form, or null; what is damaged or too old counts as none */
  read(form: string): Draft | null {
    const text = this.storage.getItem(this.key(form));
    const draft = text === null ? null : parse(text);
    if (draft === null) return null;
    if (this.now() - Date.parse(draft.savedAt) < KEEP_MS) return draft;
    this.discard(form);
    return null;
  }

  /** Keeps a draft. A full or forbidden storage must not keep anybody from going on. */
  write(form: string, draft: Omit<Draft, 'savedAt'>): boolean {
    const text = JSON.stringify({ ...draft, savedAt: new Date(this.now()).toISOString() });
    try {
      this.storage.setItem(this.key(form), text);
      return true;
    } catch (full) {
      if (full instanceof DOMException) return false;
      throw full;
    }
  }

  discard(form: string): void {
    this.storage.removeItem(this.key(form));
  }

  private key(form: string): string {
    return `${PREFIX}${this.username}.${form}`;
  }
}

export function newIdempotencyKey(): string {
  // randomUUID exists in secure contexts only, and a phone in the same house may use plain http.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parse(text: string): Draft | null {
  try {
    const draft = JSON.parse(text) as Partial<Draft> | null;
    if (typeof draft?.values !== 'object' || draft.values === null) return null;
    if (typeof draft.idempotencyKey !== 'string' || typeof draft.savedAt !== 'string') return null;
    return { ...draft, photos: draft.photos ?? [] } as Draft;
  } catch (damaged) {
    if (damaged instanceof SyntaxError) return null;
    throw damaged;
  }
}
