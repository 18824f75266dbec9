// Prints the page, and sends a form with data-once only once however often its button is pressed.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
for (const form of document.querySelectorAll('form[data-once]')) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.once === 'sent') event.preventDefault();
    form.dataset.once = 'sent';
  });
}
// a page that the browser kept and shows again is fresh
addEventListener('pageshow', () => document.querySelectorAll('form[data-once]').forEach((form) => (form.dataset.once = '')));
