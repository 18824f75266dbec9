// The deadline and the priority of a task in words on its card.
import { now } from './clock.js';
import { words } from './words.js';

const DAY = 24 * 60 * 60 * 1000;
const ZONE = 'Asia/Ho_Chi_Minh';
const dayOf = (moment) => Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(moment));

const deadline = (due, now) => {
  const days = Math.round((dayOf(due) - dayOf(now)) / DAY);
  if (due < now) return { text: words.overdue(-days), style: 'overdue' };
  return { text: words.left(days), style: days <= 2 ? 'soon' : 'calm' };
};

const urgency = (priority) =>
  priority >= 90 ? words.urgent : priority >= 70 ? words.high : priority >= 50 ? words.normal : words.low;

export default {
  id: 'thidua.card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render: async (node, _, scope) => {
    const { task } = scope;
    node.className = 'thidua-card';
    const add = (text, style) => node.append(Object.assign(document.createElement('span'), { textContent: text, className: style }));
    if (task.due) {
      const { text, style } = deadline(new Date(task.due), await now());
      add(text, `deadline ${style}`);
    }
    add(words.priority(urgency(task.priority)), `urgency at-${task.priority}`);
  },
};
