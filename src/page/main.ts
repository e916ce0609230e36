import './styles/base.css';
import './styles/layout.css';
import './styles/messages.css';
import './styles/composer.css';
import './styles/overlays.css';
import './looks.ts';
import { render } from 'lit';
import { app } from './app.ts';
import { happened } from './happenings.ts';
import { changed, drawsWith, model } from './model.ts';
import { listen } from './server.ts';
import { beginTheme } from './theme.ts';

const root = document.createElement('div');
root.id = 'app';
document.body.append(root);

drawsWith(() => render(app(), root));
beginTheme();
void listen({
  happened,
  connected(is) {
    model.connected = is;
    changed();
  },
});

// As in Discord, what is typed anywhere goes into the message box.
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isTyped = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
  const isElsewhere = target instanceof HTMLElement && !target.closest('input, textarea, select, dialog, [popover]');
  if (isTyped && isElsewhere) document.querySelector<HTMLElement>('#composer')?.focus();
});
