// Shows what happens to a nomination while its page is open. What somebody is writing stays: new actions are offered by a notice.
const page = document.querySelector('[data-live]');
let stream;

const part = (root, id) => root.querySelector(`#${id}`);

const refresh = async () => {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok || answer.redirected) {
    return;
  }
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const id of ['live-status', 'live-timeline']) {
    const now = part(document, id);
    const next = part(fresh, id);
    if (now && next && now.innerHTML !== next.innerHTML) {
      now.replaceChildren(...next.childNodes);
      part(document, 'live-news').textContent = [...part(document, 'live-timeline').querySelectorAll('li:not(.coming)')].pop()?.innerText ?? '';
    }
  }
  const offered = (root) => part(root, 'live-actions')?.dataset.actions;
  part(document, 'live-notice').hidden = offered(fresh) === offered(document);
};

const open = () => {
  stream?.close();
  stream = new EventSource(page.dataset.live);
  stream.addEventListener('open', refresh);
  stream.addEventListener('changed', refresh);
};

if (page) {
  open();
  document.addEventListener('visibilitychange', () => (document.hidden ? stream.close() : open()));
  part(document, 'live-reload').addEventListener('click', () => location.reload());
}
