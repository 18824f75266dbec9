// Paper is light, whatever the screen is; buttons with data-print ask for it.
const root = document.documentElement;
let onScreen;
addEventListener('beforeprint', () => {
  onScreen = root.dataset.bsTheme;
  root.dataset.bsTheme = 'light';
});
addEventListener('afterprint', () => {
  root.dataset.bsTheme = onScreen;
});
document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) print();
});
