// Follows the system's colour scheme.
const dark = matchMedia('(prefers-color-scheme: dark)');
const apply = () => {
  const theme = dark.matches ? 'dark' : 'light';
  if (document.documentElement.dataset.bsTheme !== theme) document.documentElement.dataset.bsTheme = theme;
};
dark.addEventListener('change', apply);
apply();
