// Tasklist's part of Thi Đua: what a card says, the dossier tab, and forms that decide through our API.
import card from './card.js';
import dossier from './dossier.js';
import { haveWords } from './early.js';
import { form } from './form.js';
import { nameButtons } from './labels.js';
import leave from './leave.js';
import { language } from './words.js';

document.documentElement.lang = language;
// forms of tasks are evaluated by Tasklist, which lets them import nothing
window.thidua = { form };

nameButtons();
// without them Tasklist still fetches its own
await haveWords().catch(() => {});

export default [card, dossier, leave];
