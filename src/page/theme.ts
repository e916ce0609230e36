import { changed } from './model.ts';

const KEY = 'verbatim-theme';
type Theme = 'dark' | 'light';

const system = matchMedia('(prefers-color-scheme: light)');

export const theme = (): Theme => (localStorage.getItem(KEY) as Theme | null) ?? (system.matches ? 'light' : 'dark');

function apply(): void {
  document.documentElement.dataset.theme = theme();
  changed();
}

export function toggleTheme(): void {
  localStorage.setItem(KEY, theme() === 'dark' ? 'light' : 'dark');
  apply();
}

/** Dark or light as the system is, until somebody chooses. */
export function beginTheme(): void {
  system.addEventListener('change', apply);
  apply();
}
