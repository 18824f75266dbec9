// Uploads one file per form with data-upload, and shows how far it is in percent and words.
import { csrf, newKey, problemText } from './forms.js';
import { refresh } from './refresh.js';

const words = document.getElementById('upload-words')?.dataset;
const megabytes = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 });

const say = (form, text, kind) => {
  const place = form.querySelector('.form-answer');
  place.className = `col-12 form-answer mb-0 ${kind}`;
  place.textContent = text;
};

const advance = (form, { loaded, total }) => {
  const percent = total > 0 ? Math.floor((100 * loaded) / total) : 0;
  const [done, all] = [loaded, total].map((bytes) => megabytes.format(bytes / 1048576));
  form.querySelector('progress').value = percent;
  form.querySelector('.upload-words').textContent =
    percent < 100 ? words.progress.replace('{0}', percent).replace('{1}', done).replace('{2}', all) : words.checking;
};

const answered = async (form, file, call) => {
  if (call.status === 201) {
    say(form, words.stored.replace('{0}', file.name), 'text-success-emphasis');
    form.reset();
    await refresh('progress', 'findings', 'papers-read', `paper-${form.dataset.upload}`).catch(() => {});
    return;
  }
  let problem = {};
  try {
    problem = JSON.parse(call.responseText);
  } catch {
    problem = { detail: words.broken };
  }
  say(form, problemText(problem), 'text-danger-emphasis');
};

const send = (form, file) => {
  const call = new XMLHttpRequest();
  const state = form.querySelector('.upload-state');
  const button = form.querySelector('button:not([type])');
  const cancel = form.querySelector('.upload-cancel');
  const body = new FormData();
  body.append('file', file);
  const stop = () => call.abort();
  const ended = () => {
    state.hidden = true;
    button.disabled = false;
    cancel.removeEventListener('click', stop);
  };
  call.upload.addEventListener('progress', (event) => advance(form, event));
  call.addEventListener('load', () => answered(form, file, call));
  call.addEventListener('error', () => say(form, words.broken, 'text-danger-emphasis'));
  call.addEventListener('abort', () => say(form, words.cancelled, 'text-body-secondary'));
  call.addEventListener('loadend', ended);
  cancel.addEventListener('click', stop);
  call.open('POST', form.dataset.api.split(' ')[1]);
  const { token, header } = csrf();
  if (token) call.setRequestHeader(header, token);
  call.setRequestHeader('Accept', 'application/json');
  call.setRequestHeader('Accept-Language', document.documentElement.lang);
  call.setRequestHeader('Idempotency-Key', newKey());
  state.hidden = false;
  button.disabled = true;
  say(form, words.sending, 'text-body-secondary');
  advance(form, { loaded: 0, total: file.size });
  call.send(body);
};

for (const form of document.querySelectorAll('form[data-upload]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [file] = form.querySelector('input[type=file]').files;
    if (!file) return;
    if (file.size > Number(form.dataset.largest)) {
      say(form, words.tooLarge, 'text-danger-emphasis');
    } else {
      send(form, file);
    }
  });
}
