// The language chosen in the portal; undefined while nobody has chosen. The engine's apps follow it as our pages do.
const chosen = /(?:^|;\s*)thidua-lang=(vi|en)(?:;|$)/.exec(document.cookie)?.[1];
const wanted = (navigator.languages?.[0] ?? navigator.language ?? 'vi').slice(0, 2).toLowerCase();
export const language = chosen ?? (wanted === 'en' ? 'en' : 'vi');
