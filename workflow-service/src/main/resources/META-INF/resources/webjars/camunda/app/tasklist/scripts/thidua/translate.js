// Forms are written in Vietnamese. For a reader of English each text is looked up in /forms/en.json as it appears.
import { get } from './server.js';
import { language } from './words.js';

const SHOWN = ['placeholder', 'aria-label', 'title'];
let english;

const replaceIn = (root, table) => {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const found = table[texts.currentNode.data.trim().replace(/\s+/g, ' ')];
    if (found) texts.currentNode.data = texts.currentNode.data.replace(/\S.*\S/s, found);
  }
  const elements = root.querySelectorAll ? [root, ...root.querySelectorAll('*')] : [];
  elements.forEach((element) => SHOWN.forEach((name) => {
    const found = table[element.getAttribute?.(name)];
    if (found) element.setAttribute(name, found);
  }));
};

export const translate = async (root) => {
  if (language !== 'en') return;
  english ??= get('/forms/en.json');
  const table = await english;
  replaceIn(root, table);
  new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((node) => replaceIn(node, table))))
    .observe(root, { childList: true, subtree: true });
};
