// Choosing a whole page, counting what is chosen, and following a work that runs. Without this script everything is still there.
const form = document.getElementById('bulk');

if (form) {
  const whole = document.getElementById('page');
  const all = document.getElementById('all');
  const action = document.getElementById('action');
  const person = document.getElementById('for-person');
  const boxes = [...form.querySelectorAll('input[name=task]')];
  const tell = () => {
    const chosen = boxes.filter((box) => box.checked).length;
    whole.checked = chosen === boxes.length;
    whole.indeterminate = chosen > 0 && chosen < boxes.length;
    document.getElementById('chosen').textContent = all?.checked ? '' : form.dataset.chosen.replace('{0}', chosen);
  };
  const fit = () => {
    person.hidden = action.value !== 'ASSIGN';
    document.getElementById('person-hint').hidden = person.hidden;
    person.querySelector('select').disabled = person.hidden;
  };
  whole.hidden = false;
  whole.addEventListener('change', () => {
    boxes.forEach((box) => (box.checked = whole.checked));
    tell();
  });
  form.addEventListener('change', (event) => {
    if (event.target === action) fit();
    else if (event.target !== whole) tell();
  });
  fit();
  tell();
}

const refresh = async () => {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const now = document.getElementById('work');
  const next = page.getElementById('work');
  const status = now.querySelector('[role=status]');
  if (next.dataset.running === 'true') {
    // only what moves, so that neither focus nor reader is disturbed
    now.querySelector('progress').value = next.querySelector('progress').value;
    status.textContent = next.querySelector('[role=status]').textContent;
    follow();
  } else {
    location.reload();
  }
};

const follow = () => setTimeout(refresh, 1000);

if (document.getElementById('work')?.dataset.running === 'true') follow();
