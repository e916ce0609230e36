import { type Fault, fault, missing } from '../errors.ts';
import { Component, type JsonObject, objects } from '../wire.ts';

const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;
type Path = readonly PropertyKey[];

/** A row holds buttons, or one of anything wider. */
export function rowFaults(row: JsonObject, path: Path): Fault[] {
  const children = objects(row.components);
  const fits = children.length === 1 || children.every(({ type }) => type === Component.button);
  return fits
    ? []
    : [
        fault(
          [...path, 'components'],
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          'The specified component exceeds the maximum width',
        ),
      ];
}

export function buttonFaults(button: JsonObject, path: Path): Fault[] {
  const { style, url, custom_id, label, emoji } = button;
  if (style === PREMIUM_STYLE) return [];
  const exclusive = fault(
    path,
    'BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE',
    'A custom id and url cannot both be specified',
  );
  const target = style === LINK_STYLE ? linkFaults(url, path) : custom_id ? [] : [missing([...path, 'custom_id'])];
  const both = style === LINK_STYLE ? custom_id : url;
  const faceless = fault(
    [...path, 'label'],
    'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
    'A button must have a label or an emoji',
  );
  return [...target, ...(both ? [exclusive] : []), ...(label || emoji ? [] : [faceless])];
}

function linkFaults(url: unknown, path: Path): Fault[] {
  if (!url) return [fault([...path, 'url'], 'BUTTON_COMPONENT_URL_REQUIRED', 'A link button must have a url')];
  if (/^(https?|discord):/i.test(String(url))) return [];
  return [fault([...path, 'url'], 'URL_TYPE_INVALID_SCHEME', "Scheme must be one of ('http', 'https', 'discord').")];
}

export function selectFaults(select: JsonObject, path: Path): Fault[] {
  const options = objects(select.options);
  const values = options.map(({ value }) => value);
  const faults = values.flatMap((value, index) =>
    values.indexOf(value) < index
      ? [
          fault(
            [...path, 'options', index, 'value'],
            'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
            'The specified option value is already used',
          ),
        ]
      : [],
  );
  const min = Number(select.min_values ?? 1);
  const max = Number(select.max_values ?? 1);
  if (max > options.length || min > max) {
    faults.push(
      fault(
        [...path, 'max_values'],
        'SELECT_COMPONENT_MAX_VALUES',
        'Values must lie between the minimum and the number of options',
      ),
    );
  }
  if (options.filter((option) => option.default === true).length > max) {
    faults.push(
      fault([...path, 'options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'More options are selected than may be'),
    );
  }
  return faults;
}
