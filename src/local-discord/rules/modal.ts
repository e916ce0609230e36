import { type Fault, fault, invalidFormBody, under } from '../errors.ts';
import { type JsonObject, objects } from '../wire.ts';
import { duplicateIdFaults } from './components.ts';
import { schemaFaults } from './schema.ts';

const ROWS_MAX = 5;

/** Throws Discord's refusal of a modal, the `data` of a callback. */
export function checkModal(data: JsonObject): void {
  const bySchema = schemaFaults('modal', data);
  const faults = bySchema.length > 0 ? bySchema : ownFaults(data);
  if (faults.length > 0) throw invalidFormBody(under(['data'], faults));
}

function ownFaults({ components }: JsonObject): Fault[] {
  const tooMany = objects(components).length > ROWS_MAX;
  return [
    ...(tooMany ? [fault(['components'], 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${ROWS_MAX} in length.`)] : []),
    ...duplicateIdFaults(components),
  ];
}
