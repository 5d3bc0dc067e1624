import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { idIn, live, onTopic, startEvents, stopEvents } from '@/live/events';

class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static made: FakeSource[] = [];
  readyState = 1;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(readonly url: string) {
    super();
    FakeSource.made.push(this);
  }

  close(): void {
    this.readyState = FakeSource.CLOSED;
  }

  fail(readyState: number): void {
    this.readyState = readyState;
    this.onerror?.();
  }

  tell(topic: string, data: string): void {
    this.dispatchEvent(new MessageEvent(topic, { data }));
  }
}

const heard = vi.fn<(id: string | null) => void>();
let scope = effectScope();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeSource);
  FakeSource.made = [];
  heard.mockReset();
  scope = effectScope();
  scope.run(() => onTopic('vote', heard));
  startEvents();
  FakeSource.made[0]!.onopen!();
});
afterEach(() => {
  stopEvents();
  scope.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('live events', () => {
  it('reach who listens to the topic, with the id', () => {
    FakeSource.made[0]!.tell('vote', '{"id":"v1"}');
    FakeSource.made[0]!.tell('task', '{"id":"t1"}');
    expect(heard.mock.calls).toEqual([['v1']]);
  });

  it('are no longer heard after the page is gone', () => {
    scope.stop();
    FakeSource.made[0]!.tell('vote', '{"id":"v1"}');
    expect(heard).not.toHaveBeenCalled();
  });

  it('come from a new connection after the server has refused, with growing pauses, and everything is fetched again', () => {
    FakeSource.made[0]!.fail(FakeSource.CLOSED);
    expect(live.connected).toBe(false);
    vi.advanceTimersByTime(3_999);
    expect(FakeSource.made).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(FakeSource.made).toHaveLength(2);
    FakeSource.made[1]!.onopen!();
    expect(heard.mock.calls).toEqual([[null]]);
    expect(live.connected).toBe(true);
  });

  it('are left to the browser while it reconnects by itself, and nothing of the gap is missed', () => {
    FakeSource.made[0]!.fail(0);
    vi.advanceTimersByTime(30_000);
    expect(FakeSource.made).toHaveLength(1);
    FakeSource.made[0]!.onopen!();
    expect(heard).toHaveBeenCalledWith(null);
  });

  it('are replaced by asking once a minute while there is no connection', () => {
    FakeSource.made[0]!.fail(0);
    vi.advanceTimersByTime(60_000);
    expect(heard.mock.calls).toEqual([[null]]);
  });
});

describe('idIn', () => {
  it.each([['{"id":"x"}', 'x'], ['"x"', 'x'], ['x', 'x'], ['{}', null], ['', null], ['{"id":3}', null]])('%s → %s', (data, id) => expect(idIn(data)).toBe(id));
});
