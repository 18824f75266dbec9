// Sends a form with data-api="METHOD /path" to the API as JSON, shows the problem it answers with, or follows data-next.
import { wipe } from './mirror.js';

export const csrf = () => ({
  token: document.querySelector('meta[name="_csrf"]')?.content,
  header: document.querySelector('meta[name="_csrf_header"]')?.content,
});

const typed = (field) => {
  if (field.dataset.type === 'number') return field.value === '' ? null : Number(field.value.replace(',', '.'));
  if (field.dataset.type === 'lines') return field.value.split('\n').map((l) => l.trim()).filter(Boolean);
  if (field.dataset.type === 'instant') return field.value === '' ? null : `${field.value}:00+07:00`;
  if (field.dataset.type === 'rows') return rows(field);
  return field.value;
};

// "2016 | CSTDCS" with data-columns="year,title" becomes [{year: 2016, title: "CSTDCS"}]
export const rows = (field, text = field.value) => {
  const columns = field.dataset.columns.split(',');
  return text.split('\n').map((l) => l.trim()).filter(Boolean).map((line) => {
    const cells = line.split('|').map((c) => c.trim());
    const filled = columns.map((c, i) => [c, cells[i]]).filter(([, cell]) => cell);
    return Object.fromEntries(filled.map(([c, cell]) => [c, c === 'year' ? Number(cell) : cell]));
  });
};

// names such as scores.U01.A1 become nested objects; names that end in [] collect the checked values; names that begin with _ are for
// pages without scripts
export const toJson = (form) => {
  const body = {};
  for (const field of form.elements) {
    if (!field.name || field.name.startsWith('_') || field.disabled || field.type === 'file') continue;
    if (field.type === 'radio' && !field.checked) continue;
    if (field.name.endsWith('[]')) {
      const key = field.name.slice(0, -2);
      body[key] ??= [];
      if (field.type !== 'checkbox' || field.checked) body[key].push(field.value);
      continue;
    }
    const value = typed(field);
    if (value === null || (typeof value === 'string' && value.trim() === '' && !field.required)) continue;
    const path = field.name.split('.');
    const last = path.pop();
    let place = body;
    for (const step of path) place = place[step] ??= {};
    place[last] = value;
  }
  return form.dataset.whole ? body[form.dataset.whole] ?? [] : body;
};

const say = (form, text, wrong) => {
  const place = form.querySelector('[role=status]') ?? form.appendChild(document.createElement('p'));
  place.setAttribute('role', 'status');
  place.className = wrong ? 'form-answer text-danger-emphasis' : 'form-answer text-success-emphasis';
  place.textContent = text;
  place.focus?.();
};

export const problemText = (problem) =>
  [problem.detail ?? problem.title, ...(problem.errors ?? []).map((e) => `${e.pointer ?? ''} ${e.detail ?? ''}`)].join(' ');

// crypto.randomUUID exists behind TLS only; an intranet may have none
export const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');

const send = async (form) => {
  const [method, path] = form.dataset.api.split(' ');
  const { token, header } = csrf();
  const headers = { Accept: 'application/json', 'Accept-Language': document.documentElement.lang };
  if (token) headers[header] = token;
  if (form.dataset.version) headers['If-Match'] = form.dataset.version;
  if (method === 'POST') headers['Idempotency-Key'] = (form.dataset.key ??= newKey());
  const upload = form.querySelector('input[type=file]');
  if (!upload) headers['Content-Type'] = 'application/json';
  const body = upload ? new FormData(form) : JSON.stringify(toJson(form));
  const answer = await fetch(path, { method, headers, body, credentials: 'same-origin' });
  const text = await answer.text();
  const json = text && answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {};
  if (!answer.ok) throw new Error(problemText(json) || `${answer.status}`);
  return json;
};

const show = (form, answer) => {
  const place = document.getElementById(form.dataset.show);
  place.hidden = false;
  place.querySelector('output').textContent = Object.values(answer.receipts ?? answer).join('\n');
};

document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (new URL(form.action, location.href).pathname.endsWith('/logout')) wipe();
  if (!form.dataset.api || 'draft' in form.dataset || 'upload' in form.dataset) return;
  event.preventDefault();
  const button = form.querySelector('button[type=submit], button:not([type])');
  button.disabled = true;
  try {
    const answer = await send(form);
    delete form.dataset.key;
    if (form.dataset.show) {
      show(form, answer);
      say(form, form.dataset.done ?? '✓', false);
    } else if (form.dataset.next) {
      location.assign(form.dataset.next.replace('{id}', answer.id ?? ''));
    } else {
      location.reload();
    }
  } catch (refused) {
    say(form, refused.message, true);
  } finally {
    button.disabled = false;
  }
});
