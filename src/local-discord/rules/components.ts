import { type Fault, fault } from '../errors.ts';
import { Component, isObject, type JsonObject } from '../wire.ts';
import { buttonFaults, rowFaults, selectFaults } from './controls.ts';

const ROWS_MAX = 5;
const COMPONENTS_MAX = 40;
const V2_TEXT_MAX = 4000;

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
  const tooMany = components.length > ROWS_MAX;
  return [
    ...(tooMany ? [fault(['components'], 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${ROWS_MAX} in length.`)] : []),
    ...components.flatMap(({ type }, index) =>
      type === Component.row
        ? []
        : [fault(['components', index, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).')],
    ),
    ...sharedFaults(components),
  ];
}

/** The further rules of a message with the Components V2 flag. */
export function componentsV2Faults(body: JsonObject, components: readonly JsonObject[]): Fault[] {
  const isEmpty = (value: unknown) => value == null || value === '' || (Array.isArray(value) && value.length === 0);
  const legacy = ['content', 'embeds', 'poll', 'sticker_ids'].filter((key) => !isEmpty(body[key]));
  const all = [...walk(components)].map(({ component }) => component);
  const texts = all.filter(({ type }) => type === Component.textDisplay).map(({ content }) => String(content).length);
  const textSize = texts.reduce((sum, length) => sum + length, 0);
  return [
    ...legacy.map((key) =>
      fault(
        [key],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      ),
    ),
    ...(all.length > COMPONENTS_MAX
      ? [fault(['components'], 'BASE_TYPE_BAD_LENGTH', `Must be ${COMPONENTS_MAX} or fewer in length.`)]
      : []),
    ...(textSize > V2_TEXT_MAX
      ? [
          fault(
            ['components'],
            'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
            `The total displayable text size exceeds the maximum size of ${V2_TEXT_MAX}`,
          ),
        ]
      : []),
    ...sharedFaults(components),
  ];
}

function sharedFaults(components: readonly JsonObject[]): Fault[] {
  return [
    ...duplicateIdFaults(components),
    ...[...walk(components)].flatMap(({ component, path }) => {
      if (component.type === Component.row) return rowFaults(component, path);
      if (component.type === Component.button) return buttonFaults(component, path);
      return component.type === Component.stringSelect ? selectFaults(component, path) : [];
    }),
  ];
}

/** A custom id may stand once in a message or modal. */
export function duplicateIdFaults(components: unknown): Fault[] {
  const seen = new Set<unknown>();
  return [...walk(components)].flatMap(({ component: { custom_id }, path }) => {
    if (custom_id === undefined || !seen.has(custom_id)) {
      seen.add(custom_id);
      return [];
    }
    return [
      fault([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated'),
    ];
  });
}
