import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fromBase64Url, pushState } from '@/channels/push';

describe('the key of the push service', () => {
  it('is read from URL-safe base64 without padding', () => {
    expect([...fromBase64Url('AAEC')]).toEqual([0, 1, 2]);
    expect([...fromBase64Url('-_8')]).toEqual([251, 255]);
    expect(fromBase64Url('BEl62iUYgUivxIkv69yViEuiBIa-Ib9-SkvMeAtA3LFgDzkrxZJjSgSnfckjBJuBkr3qBUYIHBQFLXYp5Nksh8U')).toHaveLength(65);
  });
});

describe('a browser without push', () => {
  it('says so', async () => expect(await pushState()).toBe('unsupported'));
});

describe('the service worker', () => {
  const listeners: Record<string, (event: unknown) => void> = {};
  const shown = vi.fn<(title: string, options: Record<string, unknown>) => Promise<void>>().mockResolvedValue();
  const opened = vi.fn<(url: string) => Promise<void>>().mockResolvedValue();
  let language: string | undefined;
  const worker = {
    addEventListener: (name: string, listener: (event: unknown) => void) => (listeners[name] = listener),
    registration: { showNotification: shown }, location: { origin: 'https://linli.example' }, navigator: { language: 'zh-CN' },
    clients: { matchAll: async () => [] as unknown[], openWindow: opened },
  };
  const caches = { match: async () => (language ? new Response(language) : undefined) };
  const source = readFileSync('scripts/sw-template.js', 'utf8').replace('__VERSION__', '"test"').replace('__FILES__', '[]');
  new Function('self', 'caches', source)(worker, caches);

  async function fire(name: string, event: Record<string, unknown>): Promise<void> {
    let work: Promise<unknown> = Promise.resolve();
    listeners[name]!({ ...event, waitUntil: (promise: Promise<unknown>) => (work = promise) });
    await work;
  }

  afterEach(() => {
    language = undefined;
    vi.clearAllMocks();
  });

  const message = { id: 'n1', urgent: false, title: '停水', titleEn: 'Water off', body: '今晚', bodyEn: 'Tonight', link: '/notices/n1' };

  it('shows a message in the language of the app, the same one only once', async () => {
    await fire('push', { data: { json: () => message } });
    expect(shown).toHaveBeenCalledWith('停水', expect.objectContaining({ body: '今晚', tag: 'n1', data: { link: '/notices/n1' } }));
    language = 'en';
    await fire('push', { data: { json: () => message } });
    expect(shown).toHaveBeenLastCalledWith('Water off', expect.objectContaining({ body: 'Tonight' }));
  });

  it('shows something even when the message cannot be read, as browsers demand', async () => {
    await fire('push', { data: { json: () => JSON.parse('{') as unknown } });
    expect(shown).toHaveBeenCalledWith('邻里', expect.anything());
  });

  it('opens what the message is about, never another site', async () => {
    const click = (link: string) => fire('notificationclick', { notification: { close: () => undefined, data: { link } } });
    await click('/notices/n1');
    expect(opened).toHaveBeenLastCalledWith('https://linli.example/notices/n1');
    await click('https://evil.example/');
    expect(opened).toHaveBeenLastCalledWith('https://linli.example');
  });
});
