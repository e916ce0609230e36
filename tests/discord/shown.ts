import type { APIMessage } from 'discord-api-types/v10';

type Component = {
  readonly type: number;
  readonly custom_id: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
};

/** The buttons and menus of a message. */
export const componentsOf = (message: APIMessage): readonly Component[] =>
  (message.components ?? []).flatMap((row) => ('components' in row ? (row.components as unknown as Component[]) : []));

/** The id of the button with this label. Throws when there is none that can be pressed. */
export function buttonId(message: APIMessage, label: string): string {
  const button = componentsOf(message).find((component) => component.label === label);
  if (!button || button.disabled) throw new Error(`no button ${label} can be pressed`);
  return button.custom_id;
}

export const labels = (message: APIMessage): readonly string[] =>
  componentsOf(message).map(({ label, disabled }) => `${label ?? 'menu'}${disabled ? ' (off)' : ''}`);

/** The select menu of a message. Throws when there is none. */
export function menuOf(message: APIMessage) {
  const menu = componentsOf(message).find(({ options }) => options);
  if (!menu?.options) throw new Error('the message has no menu');
  return { id: menu.custom_id, options: menu.options };
}

/** Title, text and footer of a message, as one reads it. */
export function textOf(message: APIMessage): string {
  const [embed] = message.embeds;
  return [message.content, embed?.title, embed?.description, embed?.footer?.text].filter(Boolean).join('\n');
}

const EPHEMERAL = 64;
export const isPrivate = (message: APIMessage): boolean => (Number(message.flags ?? 0) & EPHEMERAL) !== 0;
