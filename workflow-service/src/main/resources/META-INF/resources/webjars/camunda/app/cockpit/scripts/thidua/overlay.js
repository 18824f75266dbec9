// What waits, what failed and what is late, laid over Cockpit's own diagram of a process, in our words and from our figures.
import { language } from '../../../../../js/language.js';

const words = {
  vi: { waiting: 'đang chờ', incidents: 'sự cố', overdue: 'quá hạn' },
  en: { waiting: 'waiting', incidents: 'failed', overdue: 'overdue' },
}[language];

// ink on these is at least 4.5 : 1
const COLOURS = { waiting: ['#1b4f9c', '#fff'], incidents: ['#a30d25', '#fff'], overdue: ['#ffd666', '#1d1d1f'] };

const note = (kind, number) => {
  const made = document.createElement('span');
  const [background, color] = COLOURS[kind];
  made.className = `thidua-note thidua-note-${kind}`;
  made.textContent = `${number} ${words[kind]}`;
  Object.assign(made.style, { background, color, padding: '0 6px', borderRadius: '9px', font: '600 12px/18px sans-serif', whiteSpace: 'nowrap' });
  return made;
};

const lay = (viewer, figures) => {
  const registry = viewer.get('elementRegistry');
  const overlays = viewer.get('overlays');
  for (const figure of figures) {
    const notes = Object.keys(COLOURS).filter((kind) => figure[kind] > 0);
    if (!notes.length || !registry.get(figure.element)) continue;
    const html = document.createElement('div');
    Object.assign(html.style, { display: 'flex', gap: '3px' });
    html.append(...notes.map((kind) => note(kind, figure[kind])));
    overlays.add(figure.element, { position: { top: -14, left: -6 }, html });
  }
};

export default {
  id: 'thidua.figures',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 10,
  render: async (viewer, { processDefinitionId }) => {
    const process = processDefinitionId.split(':')[0];
    const answer = await fetch(`/admin/process/${process}/figures`, { headers: { Accept: 'application/json' } });
    if (answer.ok && !answer.redirected) lay(viewer, await answer.json());
  },
};
