// Shows two texts side by side and waits until somebody has chosen one.
const copy = (id) => document.getElementById(id).content.cloneNode(true).firstElementChild;

// lines that the other text does not have are marked
const show = (place, text, other) => {
  const known = new Set(other.split('\n'));
  text.split('\n').forEach((line, number) => {
    if (number > 0) place.append('\n');
    if (known.has(line) || line === '') {
      place.append(line);
    } else {
      place.appendChild(document.createElement('mark')).textContent = line;
    }
  });
  if (text === '') place.textContent = '–';
};

const labelOf = (field) =>
  field.getAttribute('aria-label') ??
  (field.labels[0] ?? document.getElementById(field.getAttribute('aria-labelledby')))?.textContent ??
  '';

// clashes: [{field, mine, theirs}]; answers with 'keep' or 'take'
export const ask = (form, clashes) =>
  new Promise((choose) => {
    form.querySelector('.conflict')?.remove();
    const panel = copy('draft-conflict');
    for (const { field, mine, theirs } of clashes) {
      const line = copy('draft-conflict-line');
      line.querySelector('[data-label]').textContent = labelOf(field);
      show(line.querySelector('[data-mine]'), mine, theirs);
      show(line.querySelector('[data-theirs]'), theirs, mine);
      panel.querySelector('.conflict-lines').append(line);
    }
    const decide = (choice) => {
      panel.remove();
      clashes[0].field.focus();
      choose(choice);
    };
    panel.querySelector('[data-keep]').addEventListener('click', () => decide('keep'));
    panel.querySelector('[data-take]').addEventListener('click', () => decide('take'));
    form.append(panel);
    panel.focus();
  });
