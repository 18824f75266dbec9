// Draws a process and lays the figures of the table below it over its elements. Without this script the table says it all.
const place = document.getElementById('diagram');
const words = place.dataset;

const note = (kind, text) => {
  const made = document.createElement('span');
  made.className = `note note-${kind}`;
  made.textContent = text;
  return made;
};

const lay = (viewer, row) => {
  const { element, waiting, incidents, overdue, pace, time } = row.dataset;
  if (!viewer.get('elementRegistry').get(element)) return;
  const overlays = viewer.get('overlays');
  const add = (position, html) => overlays.add(element, { position, html });
  const top = [];
  if (waiting !== '0') top.push(note('waiting', waiting));
  if (incidents !== '0') top.push(note('bad', `${incidents} ${words.incidents}`));
  if (overdue !== '0') top.push(note('warn', `${overdue} ${words.late}`));
  if (top.length) {
    const line = document.createElement('div');
    line.className = 'notes';
    line.append(...top);
    add({ top: -14, left: -6 }, line);
  }
  if (pace !== 'none') {
    viewer.get('canvas').addMarker(element, `pace-${pace}`);
    const line = document.createElement('div');
    line.className = 'notes';
    line.append(note('time', time));
    add({ bottom: -2, left: 0 }, line);
  }
};

const draw = async () => {
  const answer = await fetch(words.model, { headers: { Accept: 'application/xml' } });
  if (!answer.ok) return;
  const section = document.getElementById('drawing');
  section.hidden = false;
  const viewer = new window.BpmnJS({ container: place });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get('canvas');
  canvas.zoom('fit-viewport', 'auto');
  document.querySelectorAll('#figures tbody tr').forEach((row) => lay(viewer, row));
  section.querySelectorAll('[data-zoom]').forEach((button) =>
    button.addEventListener('click', () => {
      if (button.dataset.zoom === 'fit') canvas.zoom('fit-viewport', 'auto');
      else canvas.zoom(canvas.zoom() * (button.dataset.zoom === 'in' ? 1.25 : 0.8));
    }));
};

draw();
