/** One field of a form that the server refused, with the sentence to show beside it. */
export interface FieldProblem {
  field: string;
  message: string;
}

/** What kind of failure it is, as far as the person in front of the screen is concerned. */
export type ProblemKind = 'offline' | 'ended' | 'forbidden' | 'missing' | 'conflict' | 'invalid' | 'busy' | 'broken';

/** An RFC 9457 problem document, or the lack of any answer, as an exception. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    /** HTTP status; 0 when no answer arrived at all. */
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly errors: readonly FieldProblem[] = [],
    readonly type: string = 'about:blank',
  ) {
    super(title || detail || `HTTP ${status}`);
  }

  get kind(): ProblemKind {
    return KINDS[this.status] ?? (this.status >= 500 ? 'broken' : 'invalid');
  }

  /** Whether the very same may succeed another time: nothing was wrong with what was sent. 403 may be a token of before a restart. */
  get passes(): boolean {
    return ['offline', 'ended', 'forbidden', 'busy', 'broken'].includes(this.kind);
  }
}

const KINDS: Record<number, ProblemKind> = {
  0: 'offline',
  401: 'ended',
  403: 'forbidden',
  404: 'missing',
  409: 'conflict',
  410: 'missing',
  429: 'busy',
  502: 'offline',
  503: 'busy',
  504: 'offline',
};

/** HTTP's own names of a status are no titles for people; the page has better ones. */
const REASON_PHRASES = ['Bad Request', 'Unauthorized', 'Forbidden', 'Not Found', 'Method Not Allowed', 'Conflict', 'Gone', 'Content Too Large', 'Payload Too Large', 'Unsupported Media Type', 'Unprocessable Content', 'Too Many Requests', 'Internal Server Error', 'Bad Gateway', 'Service Unavailable', 'Gateway Timeout'];

/** Reads a refused answer. A body that is no problem document is not shown to anybody. */
export function problemFrom(status: number, body: string): ApiProblem {
  const document = parse(body);
  return new ApiProblem(
    status,
    REASON_PHRASES.includes(text(document.title)) ? '' : text(document.title),
    text(document.detail),
    fieldProblems(document.errors),
    text(document.type) || 'about:blank',
  );
}

/** The same errors by field; several sentences about one field stay together. */
export function byField(errors: readonly FieldProblem[]): Record<string, string[]> {
  const grouped: Record<string, string[]> = {};
  for (const { field, message } of errors) (grouped[field] ??= []).push(message);
  return grouped;
}

function parse(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return {};
    throw notJson;
  }
}

function fieldProblems(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((entry): entry is FieldProblem => typeof entry?.field === 'string' && typeof entry?.message === 'string')
    .map(({ field, message }) => ({ field, message }));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
