// Makes a task's form decide through our API. What stands on the form is what is sent: each fieldset with
// data-api="METHOD /path" that is shown goes out as JSON, in order, and the last one completes the task.
// data-source="/path" loads JSON that the form reads as {{source}}; a button with data-aside="METHOD /path" does something
// that does not complete the task, and with data-then="put-back" leaves the task to others. {case} in a path is the id of the
// task's case.
import { toJson } from '/js/forms.js';
import { fragment, get, newKey, send } from './server.js';
import { language, words } from './words.js';
import { translate } from './translate.js';
import { tellMistakes } from './mistakes.js';

const keys = new WeakMap();

const call = async (part, address, caseId) => {
  const [method, path] = address.split(' ');
  if (!keys.has(part)) keys.set(part, newKey());
  await send(method, path.replace('{case}', caseId), part.elements ? toJson(part) : {}, keys.get(part));
  keys.delete(part);
};

const decide = async (parts, caseId) => {
  for (const part of parts) {
    await call(part, part.dataset.api, caseId);
    // should a later one be refused, what has been said is not said again
    part.remove();
  }
};

const aside = async (button, caseId, taskId) => {
  const place = button.parentElement.querySelector('[role=status]') ?? button.parentElement.appendChild(document.createElement('span'));
  place.setAttribute('role', 'status');
  button.disabled = true;
  try {
    await call(button, button.dataset.aside, caseId);
    place.textContent = words.done;
    if (button.dataset.then === 'put-back') await send('POST', `/api/tasks/${taskId}/unclaim`, {}, newKey());
    if (button.dataset.then) location.reload();
  } catch (refused) {
    place.textContent = refused.message;
    button.disabled = false;
  }
};

export const form = (camForm, $scope) => {
  const element = camForm.formElement[0];
  const told = (work) => $scope.$evalAsync(work);
  let about = {};

  const place = document.createElement('div');
  place.textContent = words.loading;
  element.prepend(place);
  element.lang = language;
  $scope.work ??= {};
  translate(element);
  tellMistakes(element);

  const load = async () => {
    place.innerHTML = await fragment(`/tasks/${camForm.taskId}/facts`);
    about = place.querySelector('.thidua-facts').dataset;
    const source = element.dataset.source ? await get(element.dataset.source.replace('{case}', about.case)) : {};
    told(() => Object.assign($scope, { source, page: about.page }));
  };
  const show = () => load().catch((refused) => { place.textContent = refused.message || words.unreachable; });
  show();
  // claimed or put back: what one may do has changed
  $scope.$watch('options.disableForm', (now, before) => { if (now !== before) show(); });

  // whoever has worked on another page comes back to what is left to do here
  const back = () => { if (!document.hidden) $scope.$root.$broadcast('refresh'); };
  document.addEventListener('visibilitychange', back);
  $scope.$on('$destroy', () => document.removeEventListener('visibilitychange', back));

  element.addEventListener('click', ({ target }) => { if (target.dataset.aside) aside(target, about.case, camForm.taskId); });

  camForm.submitVariables = async (done) => {
    const parts = [...element.querySelectorAll('fieldset[data-api]')];
    try {
      if (parts.length === 0) throw new Error(element.classList.contains('elsewhere') ? words.elsewhere : words.nothingChosen);
      await decide(parts, about.case);
      told(() => done(null, {}));
    } catch (refused) {
      told(() => done(refused));
    }
  };
};
