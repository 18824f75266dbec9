// Says under a field what is wrong with it, once the reader has left it, and ties the words to the field.
import { words } from './words.js';

const textFor = ({ valueMissing, rangeUnderflow, rangeOverflow }) =>
  valueMissing ? words.required : rangeUnderflow ? words.tooFew : rangeOverflow ? words.tooMany : words.invalid;

const check = (field) => {
  if (!field.willValidate || field.type === 'radio' || field.type === 'checkbox') return;
  const wrong = !field.checkValidity();
  const id = `${field.id}-mistake`;
  let place = document.getElementById(id);
  if (!place && !wrong) return;
  if (!place) {
    place = Object.assign(document.createElement('p'), { id, className: 'mistake' });
    place.setAttribute('role', 'alert');
    field.after(place);
  }
  place.textContent = wrong ? textFor(field.validity) : '';
  field.setAttribute('aria-invalid', String(wrong));
  if (wrong) field.setAttribute('aria-describedby', id);
};

export const tellMistakes = (form) => {
  form.addEventListener('focusout', (event) => check(event.target));
  form.addEventListener('input', (event) => {
    if (event.target.getAttribute('aria-invalid')) check(event.target);
  });
  const note = Object.assign(document.createElement('p'), { className: 'help', textContent: words.marked });
  if (!form.classList.contains('elsewhere')) form.append(note);
};
