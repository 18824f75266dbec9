// What Cockpit, Admin and the welcome page lack: they tell screen readers which language they speak, and whoever is led to their
// own login page, which is closed, comes to ours.
import { language } from './language.js';

document.documentElement.lang = language;

const leave = () => {
  if (/^#!?\/login/.test(location.hash)) location.replace('/login?logout');
};
addEventListener('hashchange', leave);
leave();

export default [];
