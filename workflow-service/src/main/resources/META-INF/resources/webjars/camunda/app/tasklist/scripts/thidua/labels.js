// Names for Tasklist's buttons that have a picture only, as they come and go.
import { words } from './words.js';

const NAMES = {
  ".region-toggle[data-region='filters']": words.hideFilters,
  ".region-toggle[data-region='list']": words.hideList,
  ".region-toggle[data-region='task']": words.hideTask,
  '.maximize': words.maximise,
  '.reset-regions': words.reset,
  '.sort-direction': words.direction,
  '.new-sort > a': words.addSorting,
};

const name = () => {
  Object.entries(NAMES).forEach(([place, text]) =>
    document.querySelectorAll(`${place}:not([aria-label])`).forEach((element) => element.setAttribute('aria-label', text)));
  // the cross of a message says what it does in English only
  document.querySelectorAll('.close > .sr-only').forEach((element) => {
    if (element.textContent !== words.close) element.textContent = words.close;
  });
};

export const nameButtons = () => {
  name();
  new MutationObserver(name).observe(document.body, { childList: true, subtree: true });
};
