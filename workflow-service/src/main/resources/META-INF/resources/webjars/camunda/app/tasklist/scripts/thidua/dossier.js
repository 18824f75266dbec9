// The tab that shows the whole case, as our own page shows it.
import { fragment } from './server.js';
import { words } from './words.js';

export default {
  id: 'thidua.dossier',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: words.dossier },
  render: async (node, { taskId }) => {
    node.className = 'thidua-dossier';
    node.textContent = words.loading;
    try {
      node.innerHTML = await fragment(`/tasks/${taskId}/dossier`);
    } catch (refused) {
      node.textContent = refused.message || words.unreachable;
    }
  },
};
