// What Cockpit, Admin and the welcome page lack: they tell screen readers which language they speak, and whoever is led to their
// own login page, which is closed, comes to ours.
const wanted = (navigator.languages?.[0] ?? navigator.language).slice(0, 2).toLowerCase();
document.documentElement.lang = wanted === 'en' ? 'en' : 'vi';

const leave = () => {
  if (/^#!?\/login/.test(location.hash)) location.replace('/login?logout');
};
addEventListener('hashchange', leave);
leave();

export default [];
