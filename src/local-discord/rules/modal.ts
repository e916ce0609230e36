import { type Fault, invalidFormBody, under } from '../errors.ts';
import type { JsonObject } from '../wire.ts';
import { walk } from './components.ts';
import { schemaFaults } from './schema.ts';

const ROWS_MAX = 5;

/** Throws Discord's refusal of a modal. */
export function checkModal(data: JsonObject): void {
  const faults = schemaFaults('modal', data);
  if (faults.length === 0) faults.push(...ownFaults(data));
  if (faults.length > 0) throw invalidFormBody(under(['data'], faults));
}

function ownFaults(data: JsonObject): Fault[] {
  const faults: Fault[] = [];
  if (Array.isArray(data.components) && data.components.length > ROWS_MAX) {
    faults.push({
      path: ['components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be between 1 and ${ROWS_MAX} in length.`,
    });
  }
  const seen = new Set<unknown>();
  for (const { component, path } of walk(data.components)) {
    const id = component.custom_id;
    if (id === undefined) continue;
    if (seen.has(id))
      faults.push({
        path: [...path, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      });
    seen.add(id);
  }
  return faults;
}
