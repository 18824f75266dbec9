// The way back to our own pages; and leaving Tasklist, or being sent away from it, leads to the one login.
import { words } from './words.js';

export default {
  id: 'thidua.leave',
  pluginPoint: 'tasklist.navbar.action',
  priority: 50,
  render: (node, _, scope) => {
    node.append(Object.assign(document.createElement('a'), { href: '/', textContent: words.portal }));
    let leaving = false;
    const leave = (event, go) => {
      event.preventDefault();
      if (!leaving) go();
      leaving = true;
    };
    const root = scope.$root;
    root.$on('authentication.logout.success', (event) => leave(event, () => location.assign('/login?logout')));
    // the address of the task is kept for the time after the login
    root.$on('authentication.login.required', (event) => leave(event, () => location.reload()));
  },
};
