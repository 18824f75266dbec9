// The number of unread notices beside the link to them. Without this script, or without an answer, the link stands alone.
const link = document.querySelector('[data-unread]');
const EVERY_MINUTE = 60_000;
const show = (unread) => {
  const badge = link.querySelector('.badge');
  badge.hidden = unread === 0;
  badge.textContent = unread > 99 ? '99+' : `${unread}`;
  link.querySelector('.visually-hidden').textContent = unread === 0 ? '' : link.dataset.words;
};
const look = async () => {
  if (document.hidden) return;
  const answer = await fetch(link.dataset.unread, { headers: { Accept: 'application/json' } }).catch(() => undefined);
  if (answer?.status === 200 && !answer.redirected) show((await answer.json()).unread);
};
if (link) {
  look();
  setInterval(look, EVERY_MINUTE);
  document.addEventListener('visibilitychange', look);
}
