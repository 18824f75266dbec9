// Tasklist begins while its words are still on their way and names some things, such as kinds of values, only once, then. It keeps the
// words of a visit for the next one, so a first visit gets them here, before anything begins.
import { language } from './words.js';

const KEPT = 'camunda-web';
const folder = `${document.querySelector('base').getAttribute('app-root')}/app/tasklist/locales/`;
const name = `${folder}_locales_data_${language}_${window.bust}`;

export const haveWords = async () => {
  const kept = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
  if (kept[name]) return;
  const answer = await fetch(`${folder}${language}.json`);
  // whoever is logged out by now gets the login page
  if (answer.ok && !answer.redirected) localStorage.setItem(KEPT, JSON.stringify({ ...kept, [name]: JSON.stringify(await answer.json()) }));
};
