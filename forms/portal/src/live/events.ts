import { onScopeDispose, reactive, readonly } from 'vue';

/** What the server tells about: something of this kind is new or changed. */
export const TOPICS = ['notice', 'task', 'case', 'vote'] as const;
export type Topic = (typeof TOPICS)[number];

/** `id` is null when everything of the topic may have changed, as after a gap in the connection. */
type Listener = (id: string | null) => void;

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;
/** Without a working stream pages are refreshed this often, while somebody looks at them. */
const FALLBACK_MS = 60_000;

const listeners = new Map<Topic, Set<Listener>>(TOPICS.map((topic) => [topic, new Set()]));
const state = reactive({ connected: false });
export const live = readonly(state);

let source: EventSource | null = null;
let retry: ReturnType<typeof setTimeout> | undefined;
let fallback: ReturnType<typeof setInterval> | undefined;
let pause = FIRST_PAUSE_MS;
let wanted = false;

/** Listens until the surrounding component goes away. */
export function onTopic(topic: Topic, listener: Listener): void {
  listeners.get(topic)?.add(listener);
  onScopeDispose(() => listeners.get(topic)?.delete(listener));
}

export function startEvents(): void {
  if (wanted) return;
  wanted = true;
  connect();
  fallback = setInterval(() => !state.connected && document.visibilityState === 'visible' && tellAll(), FALLBACK_MS);
  document.addEventListener('visibilitychange', refreshWhenSeen);
}

export function stopEvents(): void {
  wanted = false;
  clearTimeout(retry);
  clearInterval(fallback);
  document.removeEventListener('visibilitychange', refreshWhenSeen);
  disconnect();
}

function connect(): void {
  if (!wanted || typeof EventSource === 'undefined') return;
  let interrupted = pause > FIRST_PAUSE_MS;
  const stream = new EventSource('/api/events');
  source = stream;
  stream.onopen = () => {
    state.connected = true;
    pause = FIRST_PAUSE_MS;
    if (interrupted) tellAll();
    interrupted = false;
  };
  stream.onerror = () => {
    state.connected = false;
    interrupted = true;
    // While CONNECTING the browser tries again by itself; CLOSED means that it has given up.
    if (stream.readyState === EventSource.CLOSED) connectLater();
  };
  for (const topic of TOPICS) {
    stream.addEventListener(topic, (event) => tell(topic, idIn((event as MessageEvent<string>).data)));
  }
}

function connectLater(): void {
  disconnect();
  pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  retry = setTimeout(connect, pause);
}

function disconnect(): void {
  source?.close();
  source = null;
  state.connected = false;
}

function refreshWhenSeen(): void {
  if (document.visibilityState === 'visible' && !state.connected) tellAll();
}

function tellAll(): void {
  TOPICS.forEach((topic) => tell(topic, null));
}

function tell(topic: Topic, id: string | null): void {
  listeners.get(topic)?.forEach((listener) => listener(id));
}

/** The data is `{"id": …}`; a bare id is understood too. */
export function idIn(data: string): string | null {
  try {
    const value: unknown = JSON.parse(data);
    if (typeof value === 'string') return value;
    const id = (value as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? id : null;
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return data || null;
    throw notJson;
  }
}
