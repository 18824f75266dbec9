// Keeps what somebody writes on this computer until the server has it: for a week, per person, gone at logout.
const PREFIX = 'thidua.draft.';
const WEEK = 7 * 24 * 3600 * 1000;

// a browser may forbid storing, or have no room; the server still saves
const attempt = (what) => {
  try {
    return what();
  } catch {
    return null;
  }
};

const entries = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

export const keep = (key, content) =>
  attempt(() => localStorage.setItem(PREFIX + key, JSON.stringify({ ...content, at: Date.now() })));

export const recall = (key) => attempt(() => JSON.parse(localStorage.getItem(PREFIX + key)));

export const forget = (key) => attempt(() => localStorage.removeItem(PREFIX + key));

export const wipe = () => attempt(() => entries().forEach((key) => localStorage.removeItem(key)));

attempt(() =>
  entries()
    .filter((key) => !(Date.now() - (attempt(() => JSON.parse(localStorage.getItem(key)).at) ?? 0) < WEEK))
    .forEach((key) => localStorage.removeItem(key)),
);
