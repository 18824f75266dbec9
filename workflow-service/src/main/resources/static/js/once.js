// Sends a form with data-once only once, however often its button is pressed.
const forms = () => document.querySelectorAll('form[data-once]');
for (const form of forms()) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.once === 'sent') event.preventDefault();
    form.dataset.once = 'sent';
  });
}
// a page that the browser has kept and shows again is fresh
addEventListener('pageshow', () => forms().forEach((form) => (form.dataset.once = '')));
