// Calls of our own API with the session of the reader.
import { language, words } from './words.js';

const headers = { 'Accept-Language': language };

const problemText = (problem) =>
  [problem.detail ?? problem.title, ...(problem.errors ?? []).map((e) => `${e.pointer ?? ''} ${e.detail ?? ''}`)].join(' ').trim();

const answered = async (answer) => {
  if (answer.status === 401 || answer.redirected) throw new Error(words.loggedOut);
  const text = await answer.text();
  if (!answer.headers.get('content-type')?.includes('json')) {
    if (!answer.ok) throw new Error(words.unreachable);
    return text;
  }
  const json = text ? JSON.parse(text) : {};
  if (!answer.ok) throw new Error(problemText(json) || `${answer.status}`);
  return json;
};

export const get = async (path, accept = 'application/json') => answered(await fetch(path, { headers: { ...headers, Accept: accept } }));

export const fragment = (path) => get(path, 'text/html');

export const send = async (method, path, body, key) => {
  const token = await get('/api/csrf');
  return answered(await fetch(path, {
    method,
    headers: {
      ...headers,
      Accept: 'application/json',
      'Content-Type': 'application/json',
      [token.header]: token.token,
      ...(method === 'POST' ? { 'Idempotency-Key': key } : {}),
    },
    body: JSON.stringify(body),
  }));
};

// crypto.randomUUID exists behind TLS only; an intranet may have none
export const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
