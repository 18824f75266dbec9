// Saves drafts while somebody types. A field that two people have changed is shown side by side and never overwritten unseen.
import { ask } from './conflict.js';
import { csrf, problemText, rows, toJson } from './forms.js';
import { forget, keep, recall } from './mirror.js';
import { refresh } from './refresh.js';

const PAUSE = 800;
const RETRY = 15_000;
const desk = document.getElementById('desk');
const words = desk?.dataset;
const english = document.documentElement.lang === 'en';
const clock = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Ho_Chi_Minh' });

const drafts = [];
let line = Promise.resolve();

// one call after the other: each save needs the version that the one before has made
const inLine = (job) => (line = line.then(job, job));

// what a field means, whatever its spelling: 9,5 is 9.5 and "2017|TTLDXS" is "2017 | TTLDXS"
const meaning = (field, text) => {
  if (field.dataset.type === 'number') return text.trim() === '' ? '' : String(Number(text.replace(',', '.')));
  return field.dataset.type === 'rows' ? JSON.stringify(rows(field, text)) : text;
};

const fieldsOf = (form) => [...form.elements].filter((field) => field.name && !field.name.startsWith('_') && !field.disabled);

const valuesOf = (draft) => Object.fromEntries(draft.fields.map((field) => [field.name, field.value]));

const isDirty = (draft) =>
  draft.fields.some((field) => meaning(field, field.value) !== meaning(field, draft.before[field.name] ?? ''));

// what the server has, as the fields of a form
const shown = (draft, answer) =>
  Object.fromEntries(draft.fields.map((field) => [field.name, shownField(draft, field, answer)]));

const shownField = (draft, field, answer) => {
  if (answer.sections) {
    const content = answer.sections[draft.name];
    if (!field.dataset.columns) return content?.text ?? '';
    const cells = (row) => field.dataset.columns.split(',').map((column) => row[column]).filter((cell) => cell != null);
    return (content ?? []).map((row) => cells(row).join(' | ')).join('\n');
  }
  const [kind, code] = field.name.split('.');
  const text = String(answer[kind]?.[code] ?? '');
  return kind === 'points' && !english ? text.replace('.', ',') : text;
};

const tell = (draft, text, wrong = false) => {
  const place = draft.form.querySelector('.draft-status');
  place.classList.toggle('wrong', wrong);
  // the same words again are no news
  if (place.textContent !== text) place.textContent = text;
  return place;
};

const busy = (draft, is) => (draft.form.querySelector('.draft-busy').hidden = !is);

const call = async (method, path, body) => {
  const { token, header } = csrf();
  const headers = { Accept: 'application/json', 'Accept-Language': document.documentElement.lang };
  if (method !== 'GET') {
    headers['Content-Type'] = 'application/json';
    headers['If-Match'] = words.version;
    if (token) headers[header] = token;
  }
  return fetch(path, { method, headers, body, credentials: 'same-origin', cache: 'no-store' });
};

// after another login in another window this page has an old token
const newToken = async () => {
  const answer = await call('GET', '/api/csrf');
  if (!answer.ok || answer.redirected) return false;
  document.querySelector('meta[name="_csrf"]').content = (await answer.json()).token;
  return true;
};

const put = async (draft) => {
  const body = JSON.stringify(toJson(draft.form));
  const answer = await call('PUT', draft.path, body);
  return [401, 403].includes(answer.status) && (await newToken()) ? call('PUT', draft.path, body) : answer;
};

// every draft of the page learns what the server has; fields that only others have changed follow, the rest is asked about
const meet = (answer, version) => {
  words.version = version;
  for (const draft of drafts) {
    const theirs = shown(draft, answer);
    const clashes = [];
    for (const field of draft.fields) {
      const [was, mine, their] = [draft.before[field.name], field.value, theirs[field.name]].map((text) => meaning(field, text ?? ''));
      if (their === was || their === mine) continue;
      if (mine === was) {
        field.value = theirs[field.name];
        tell(draft, words.merged);
      } else {
        clashes.push({ field, mine: field.value, theirs: theirs[field.name] });
      }
    }
    draft.before = theirs;
    if (clashes.length > 0) settle(draft, clashes);
  }
};

const settle = async (draft, clashes) => {
  draft.paused = true;
  tell(draft, words.paused, true);
  const choice = await ask(draft.form, clashes);
  if (choice === 'take') {
    clashes.forEach(({ field, theirs }) => (field.value = theirs));
    tell(draft, '');
  }
  draft.paused = false;
  inLine(() => save(draft));
};

const learn = async (draft) => {
  const answer = await call('GET', words.read);
  if (!answer.ok) throw new Error(String(answer.status));
  meet(await answer.json(), answer.headers.get('ETag'));
  if (draft.paused) return;
  if (isDirty(draft)) {
    await save(draft);
  } else {
    forget(draft.key);
    tellSaved(draft, answer);
  }
};

const mistaken = (field) => {
  const wrong =
    field.dataset.type === 'number' &&
    field.value.trim() !== '' &&
    (!/^\d{1,5}([.,]\d{1,2})?$/.test(field.value.trim()) || Number(field.value.replace(',', '.')) > Number(field.dataset.max));
  field.toggleAttribute('aria-invalid', wrong);
  if (wrong) field.setAttribute('aria-invalid', 'true');
  return wrong;
};

const save = async (draft) => {
  if (draft.paused) return;
  if (!isDirty(draft)) {
    forget(draft.key);
    return;
  }
  if (draft.fields.filter(mistaken).length > 0) {
    tell(draft, words.number, true);
    return;
  }
  const sent = valuesOf(draft);
  busy(draft, true);
  try {
    const answer = await put(draft);
    if (answer.ok) {
      stored(draft, sent, answer);
    } else {
      await refused(draft, answer);
    }
  } catch {
    tell(draft, words.offline, true);
    later(draft);
  } finally {
    busy(draft, false);
  }
};

const later = (draft) => setTimeout(() => inLine(() => save(draft)), RETRY);

const tellSaved = (draft, answer) =>
  tell(draft, words.saved.replace('{0}', clock.format(new Date(answer.headers.get('Date') ?? Date.now()))));

const stored = (draft, sent, answer) => {
  words.version = answer.headers.get('ETag');
  draft.before = sent;
  draft.form.elements._version.value = words.version;
  if (draft.form.elements._before) draft.form.elements._before.value = sent.text;
  if (!isDirty(draft)) forget(draft.key);
  tellSaved(draft, answer);
  draft.stale = true;
};

const refused = async (draft, answer) => {
  if (answer.status === 401 || answer.status === 403) {
    const place = tell(draft, words.gone, true);
    const login = Object.assign(document.createElement('a'), { href: words.loginAt, target: '_blank', textContent: words.login });
    place.append(' ', login);
    return;
  }
  const problem = await answer.json();
  if (answer.status === 409 && problem.type?.endsWith('/changed-meanwhile')) {
    await learn(draft);
  } else {
    tell(draft, problemText(problem), true);
    if (answer.status === 429 || answer.status >= 500) later(draft);
  }
};

const restore = (draft) => {
  const kept = recall(draft.key);
  if (!kept?.values) return;
  const clashes = [];
  for (const field of draft.fields) {
    const mine = kept.values[field.name] ?? '';
    const theirs = field.value;
    if (meaning(field, mine) === meaning(field, theirs)) continue;
    if (meaning(field, kept.before?.[field.name] ?? '') !== meaning(field, theirs) && meaning(field, mine) !== meaning(field, kept.before?.[field.name] ?? '')) {
      clashes.push({ field, mine, theirs });
      field.value = mine;
    } else if (meaning(field, mine) !== meaning(field, kept.before?.[field.name] ?? '')) {
      field.value = mine;
    }
  }
  if (clashes.length > 0) {
    settle(draft, clashes);
  } else if (isDirty(draft)) {
    tell(draft, words.restored);
    inLine(() => save(draft));
  } else {
    forget(draft.key);
  }
};

const begin = (form) => {
  const fields = fieldsOf(form);
  const path = form.dataset.api.split(' ')[1];
  const draft = { form, fields, path, name: form.dataset.draft, key: `${words.writer} ${path}`, paused: false };
  draft.before = valuesOf(draft);
  drafts.push(draft);
  form.addEventListener('input', () => {
    keep(draft.key, { values: valuesOf(draft), before: draft.before });
    clearTimeout(draft.timer);
    draft.timer = setTimeout(() => inLine(() => save(draft)), PAUSE);
  });
  form.addEventListener('change', () => {
    now(draft);
    inLine(() => draft.stale && show(draft));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    now(draft);
    inLine(() => show(draft));
  });
  restore(draft);
};

const now = (draft) => {
  clearTimeout(draft.timer);
  inLine(() => save(draft));
};

// how far the whole is, once somebody leaves a field
const show = async (draft) => {
  draft.stale = false;
  await refresh('progress', 'findings', 'content-read').catch(() => {});
};

if (desk) {
  document.querySelectorAll('form[data-draft]').forEach(begin);
  const all = () => drafts.forEach((draft) => isDirty(draft) && now(draft));
  addEventListener('online', all);
  addEventListener('focus', all);
  document.addEventListener('visibilitychange', () => document.hidden && all());
}
