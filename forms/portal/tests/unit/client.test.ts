import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api } from '@/api';
import { csrfToken, get, onSessionEnded, post, speak } from '@/api/client';
import { ApiProblem } from '@/api/problem';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  document.cookie = 'XSRF-TOKEN=first%2Ftoken';
});
afterEach(() => vi.unstubAllGlobals());

const answer = (status: number, body: unknown = undefined) => new Response(body === undefined ? null : JSON.stringify(body), { status });
const headers = (call: number) => fetched.mock.calls[call]![1]!.headers as Record<string, string>;

describe('requests', () => {
  it('speak the language of the page', async () => {
    speak('en');
    fetched.mockResolvedValue(answer(200, []));
    await get('/api/tasks');
    expect(headers(0)['Accept-Language']).toBe('en');
  });

  it('carry the CSRF cookie, decoded, when they change something, and only then', async () => {
    fetched.mockImplementation(async () => answer(204));
    await get('/api/inbox');
    await post('/api/inbox/read-all');
    expect(headers(0)['X-XSRF-TOKEN']).toBeUndefined();
    expect(headers(1)['X-XSRF-TOKEN']).toBe('first/token');
  });

  it('escape what comes from outside in the path', async () => {
    fetched.mockResolvedValue(answer(200, {}));
    await api.case('../session');
    expect(fetched.mock.calls[0]![0]).toBe('/api/cases/..%2Fsession');
  });

  it('send the idempotency key of the draft', async () => {
    fetched.mockResolvedValue(answer(201, { caseId: 'c', number: 'n' }));
    await api.start('procurement', { variables: { title: 't' }, photos: ['p'] }, 'key-1');
    expect(headers(0)['Idempotency-Key']).toBe('key-1');
    expect(fetched.mock.calls[0]![1]!.body).toBe('{"variables":{"title":"t"},"photos":["p"]}');
  });
});

describe('a stale CSRF token', () => {
  it('is replaced and the request sent once more', async () => {
    fetched.mockResolvedValueOnce(answer(403)).mockImplementationOnce(async () => {
      document.cookie = 'XSRF-TOKEN=second';
      return answer(200, {});
    }).mockResolvedValueOnce(answer(201, { receipt: 'R' }));
    await expect(api.cast('v', 'FOR')).resolves.toEqual({ receipt: 'R' });
    expect(headers(2)['X-XSRF-TOKEN']).toBe('second');
  });

  it('is not suspected when the cookie stays the same: then it is a real refusal', async () => {
    fetched.mockResolvedValueOnce(answer(403, { title: '不在名册上' })).mockResolvedValueOnce(answer(200, {}));
    await expect(api.cast('v', 'FOR')).rejects.toMatchObject({ status: 403, title: '不在名册上' });
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});

describe('failures', () => {
  it('of the network are the problem "offline"', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    const failure = await get('/api/tasks').catch((problem: unknown) => problem);
    expect(failure).toBeInstanceOf(ApiProblem);
    expect((failure as ApiProblem).kind).toBe('offline');
  });

  it('with 401 end the session', async () => {
    const ended = vi.fn();
    const stop = onSessionEnded(ended);
    fetched.mockResolvedValue(answer(401, { title: '请登录' }));
    await expect(get('/api/tasks')).rejects.toMatchObject({ status: 401 });
    expect(ended).toHaveBeenCalledOnce();
    stop();
  });

  it('with 401 while logging in do not: there is no session to end', async () => {
    const ended = vi.fn();
    const stop = onSessionEnded(ended);
    fetched.mockResolvedValue(answer(401));
    await expect(api.login('x', 'y')).rejects.toMatchObject({ status: 401 });
    expect(ended).not.toHaveBeenCalled();
    stop();
  });
});

describe('csrfToken', () => {
  it('is found among other cookies', () => {
    document.cookie = 'NOT-XSRF-TOKEN=wrong';
    expect(csrfToken()).toBe('first/token');
  });
});
