import { ApiProblem, problemFrom } from './problem';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

interface Options {
  headers?: Record<string, string>;
  /** A 401 here is an answer like any other: the login and the first look at the session. */
  expectsUnauthorized?: boolean;
}

const listeners = new Set<() => void>();
let language = 'zh';

/** Sets `Accept-Language`, so that problems arrive in the language of the page. */
export function speak(tag: string): void {
  language = tag;
}

/** Calls back when the server says that nobody is logged in any more. Returns the way to stop. */
export function onSessionEnded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function get<T>(path: string, options?: Options): Promise<T> {
  return request<T>('GET', path, undefined, options);
}

export function post<T>(path: string, body?: unknown, options?: Options): Promise<T> {
  return request<T>('POST', path, body, options);
}

export function put<T>(path: string, body: unknown, options?: Options): Promise<T> {
  return request<T>('PUT', path, body, options);
}

export function del<T>(path: string, options?: Options, body?: unknown): Promise<T> {
  return request<T>('DELETE', path, body, options);
}

async function request<T>(method: Method, path: string, body: unknown, options: Options = {}): Promise<T> {
  const token = csrfToken();
  const answer = await send(method, path, body, options, token);
  if (isStaleToken(method, answer.status) && (await tokenChanged(token))) {
    return read<T>(await send(method, path, body, options, csrfToken()), options);
  }
  return read<T>(answer, options);
}

async function send(method: Method, path: string, body: unknown, options: Options, token: string): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': language, ...options.headers };
  if (method !== 'GET') headers['X-XSRF-TOKEN'] = token;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const init: RequestInit = { method, headers, credentials: 'same-origin' };
  if (body !== undefined) init.body = JSON.stringify(body);
  try {
    return await fetch(path, init);
  } catch (unreachable) {
    // fetch rejects with a TypeError for everything that kept the answer from arriving.
    if (unreachable instanceof TypeError) throw new ApiProblem(0, '', '');
    throw unreachable;
  }
}

async function read<T>(answer: Response, options: Options): Promise<T> {
  const body = await answer.text();
  if (answer.ok) return (body === '' ? undefined : JSON.parse(body)) as T;
  if (answer.status === 401 && !options.expectsUnauthorized) endSession();
  throw problemFrom(answer.status, body);
}

/** Uploads a file with progress between 0 and 1, which `fetch` cannot report. */
export function upload<T>(path: string, file: Blob, name: string, onProgress: (part: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    form.append('file', file, name);
    const xhr = new XMLHttpRequest();
    xhr.open('POST', path);
    xhr.setRequestHeader('Accept', 'application/json');
    xhr.setRequestHeader('Accept-Language', language);
    xhr.setRequestHeader('X-XSRF-TOKEN', csrfToken());
    xhr.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    xhr.onerror = () => reject(new ApiProblem(0, '', ''));
    xhr.onload = () => {
      if (xhr.status < 300) return resolve(JSON.parse(xhr.responseText) as T);
      if (xhr.status === 401) endSession();
      reject(problemFrom(xhr.status, xhr.responseText));
    };
    xhr.send(form);
  });
}

/** The value of the cookie that Spring Security expects back in the header `X-XSRF-TOKEN`. */
export function csrfToken(): string {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

function endSession(): void {
  listeners.forEach((listener) => listener());
}

/** A login or a restart of the server makes a new token, and the first request may come before any cookie. */
function isStaleToken(method: Method, status: number): boolean {
  return method !== 'GET' && status === 403;
}

async function tokenChanged(before: string): Promise<boolean> {
  await send('GET', '/api/session', undefined, {}, '');
  return csrfToken() !== before;
}
