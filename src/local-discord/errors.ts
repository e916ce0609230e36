import type { JsonObject } from './wire.ts';

/** A refusal in Discord's shape: HTTP status and `{ code, message, errors? }`. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: JsonObject | undefined;
  readonly headers: Readonly<Record<string, string>> = {};

  constructor(status: number, code: number, message: string, errors?: JsonObject) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  get body(): JsonObject {
    return { message: this.message, code: this.code, ...(this.errors && { errors: this.errors }) };
  }
}

const TABLE = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached (100).'],
  tooManyCommandCreates: [429, 30034, 'Max number of daily application command creates has been reached (200)'],
  tooLarge: [413, 40005, 'Request entity too large'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50001, 'Missing Access'],
  otherUsersMessage: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  tooManyFollowUps: [400, 40094, 'This interaction has reached the maximum number of follow up messages'],
  closedDms: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidToken: [401, 50027, 'Invalid Webhook Token'],
  invalidVersion: [400, 50041, 'Invalid API version provided'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  noHistoryForReply: [400, 160002, 'Cannot reply without permission to read message history'],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>;

/** A refusal by its name, to be thrown. */
export function refusal(name: keyof typeof TABLE): Refusal {
  const [status, code, message] = TABLE[name];
  return new Refusal(status, code, message);
}

/** One fault in a body: where, and Discord's code and words for it. */
export type Fault = { readonly path: readonly PropertyKey[]; readonly code: string; readonly message: string };

export const fault = (path: readonly PropertyKey[], code: string, message: string): Fault => ({ path, code, message });
export const missing = (path: readonly PropertyKey[]): Fault =>
  fault(path, 'BASE_TYPE_REQUIRED', 'This field is required');

/** 50035 with its nested errors: `errors.embeds[0].title._errors[0]`. */
export function invalidFormBody(faults: readonly Fault[]): Refusal {
  // Without prototypes: the path may hold whatever field names the request made up.
  const empty = (): JsonObject => Object.create(null) as JsonObject;
  const errors = empty();
  for (const { path, code, message } of faults) {
    let node = errors;
    for (const key of path) {
      node[String(key)] ??= empty();
      node = node[String(key)] as JsonObject;
    }
    node._errors = [...((node._errors as unknown[]) ?? []), { code, message }];
  }
  return new Refusal(400, 50035, 'Invalid Form Body', errors);
}

/** The same faults, further down in a body. */
export const under = (at: readonly PropertyKey[], faults: readonly Fault[]): Fault[] =>
  faults.map((fault) => ({ ...fault, path: [...at, ...fault.path] }));
