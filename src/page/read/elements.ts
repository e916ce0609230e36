type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An element with its attributes and children; a string becomes text, never markup. `true` is an attribute alone. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(key, value === true ? '' : String(value));
  made.append(...children);
  return made;
}

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "21 July 2020"; what is not a date stays as it is. */
export function inWords(date: string): string {
  const day = new Date(date);
  return Number.isNaN(day.getTime()) ? date : DATE.format(day);
}
