import type { Fault } from '../errors.ts';
import { Component, isObject, type JsonObject } from '../wire.ts';

const ROWS_MAX = 5;
const COMPONENTS_MAX = 40;
const V2_TEXT_MAX = 4000;
const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;

type Placed = { readonly component: JsonObject; readonly path: readonly PropertyKey[] };

/** Every component of a tree with its place: rows, sections, containers, labels and their accessories. */
export function* walk(components: unknown, path: readonly PropertyKey[] = ['components']): Generator<Placed> {
  if (!Array.isArray(components)) return;
  for (const [index, component] of components.entries()) {
    if (!isObject(component)) continue;
    const here = [...path, index];
    yield { component, path: here };
    yield* walk(component.components, [...here, 'components']);
    for (const key of ['accessory', 'component']) {
      const child = component[key];
      if (isObject(child)) yield { component: child, path: [...here, key] };
    }
  }
}

/** Rules of message components that Discord's schema does not state. */
export function componentFaults(components: readonly JsonObject[]): Fault[] {
  const faults: Fault[] = [];
  if (components.length > ROWS_MAX)
    faults.push({
      path: ['components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be between 1 and ${ROWS_MAX} in length.`,
    });
  for (const [index, component] of components.entries()) {
    if (component.type !== Component.row)
      faults.push({
        path: ['components', index, 'type'],
        code: 'UNION_TYPE_CHOICES',
        message: 'Value of field "type" must be one of (1,).',
      });
  }
  return [...faults, ...shared(components)];
}

/** The further rules of a message with the Components V2 flag. */
export function componentsV2Faults(body: JsonObject, components: readonly JsonObject[]): Fault[] {
  const faults: Fault[] = [];
  for (const key of ['content', 'embeds', 'poll', 'sticker_ids']) {
    const value = body[key];
    const empty = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (!empty)
      faults.push({
        path: [key],
        code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        message: `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      });
  }
  const all = [...walk(components)];
  if (all.length > COMPONENTS_MAX)
    faults.push({
      path: ['components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be ${COMPONENTS_MAX} or fewer in length.`,
    });
  const text = all.reduce(
    (sum, { component }) => sum + (component.type === Component.textDisplay ? String(component.content).length : 0),
    0,
  );
  if (text > V2_TEXT_MAX)
    faults.push({
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `The total displayable text size exceeds the maximum size of ${V2_TEXT_MAX}`,
    });
  return [...faults, ...shared(components)];
}

function shared(components: readonly JsonObject[]): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const { component, path } of walk(components)) {
    const id = component.custom_id;
    if (typeof id === 'string') {
      if (seen.has(id))
        faults.push({
          path: [...path, 'custom_id'],
          code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
          message: 'Component custom id cannot be duplicated',
        });
      seen.add(id);
    }
    if (component.type === Component.row) faults.push(...rowFaults(component, path));
    if (component.type === Component.button) faults.push(...buttonFaults(component, path));
    if (component.type === Component.stringSelect) faults.push(...selectFaults(component, path));
  }
  return faults;
}

function rowFaults(row: JsonObject, path: readonly PropertyKey[]): Fault[] {
  const children = Array.isArray(row.components) ? row.components.filter(isObject) : [];
  const wide = children.some((child) => child.type !== Component.button);
  if (!wide || children.length === 1) return [];
  return [
    {
      path: [...path, 'components'],
      code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      message: 'The specified component exceeds the maximum width',
    },
  ];
}

function buttonFaults(button: JsonObject, path: readonly PropertyKey[]): Fault[] {
  const required = (key: string): Fault => ({
    path: [...path, key],
    code: 'BASE_TYPE_REQUIRED',
    message: 'This field is required',
  });
  const faults: Fault[] = [];
  if (button.style === LINK_STYLE) {
    if (!button.url)
      faults.push({
        path: [...path, 'url'],
        code: 'BUTTON_COMPONENT_URL_REQUIRED',
        message: 'A link button must have a url',
      });
    else if (!/^(https?|discord):/i.test(String(button.url)))
      faults.push({
        path: [...path, 'url'],
        code: 'URL_TYPE_INVALID_SCHEME',
        message: "Scheme must be one of ('http', 'https', 'discord').",
      });
    if (button.custom_id)
      faults.push({
        path,
        code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE',
        message: 'A custom id and url cannot both be specified',
      });
  } else if (button.style !== PREMIUM_STYLE) {
    if (!button.custom_id) faults.push(required('custom_id'));
    if (button.url)
      faults.push({
        path,
        code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE',
        message: 'A custom id and url cannot both be specified',
      });
  }
  if (button.style !== PREMIUM_STYLE && !button.label && !button.emoji) {
    faults.push({
      path: [...path, 'label'],
      code: 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
      message: 'A button must have a label or an emoji',
    });
  }
  return faults;
}

function selectFaults(select: JsonObject, path: readonly PropertyKey[]): Fault[] {
  const options = Array.isArray(select.options) ? select.options.filter(isObject) : [];
  const faults: Fault[] = [];
  const values = new Set<unknown>();
  for (const [index, option] of options.entries()) {
    if (values.has(option.value))
      faults.push({
        path: [...path, 'options', index, 'value'],
        code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        message: 'The specified option value is already used',
      });
    values.add(option.value);
  }
  const min = Number(select.min_values ?? 1);
  const max = Number(select.max_values ?? 1);
  if (max > options.length || min > max)
    faults.push({
      path: [...path, 'max_values'],
      code: 'SELECT_COMPONENT_MAX_VALUES',
      message: 'Values must lie between the minimum and the number of options',
    });
  if (options.filter((option) => option.default === true).length > max)
    faults.push({
      path: [...path, 'options'],
      code: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
      message: 'More options are selected than may be',
    });
  return faults;
}
