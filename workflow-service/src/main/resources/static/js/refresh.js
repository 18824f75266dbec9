// Shows parts of the page as the server has them now, and leaves the others, where somebody may be writing.
export const refresh = async (...ids) => {
  const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } });
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const id of ids) {
    const now = document.getElementById(id);
    const next = fresh.getElementById(id);
    if (now && next) {
      now.className = next.className;
      now.replaceChildren(...next.childNodes);
    }
  }
};
