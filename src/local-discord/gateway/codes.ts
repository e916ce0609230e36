/** Gateway opcodes that this server sends or takes. */
export const Op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;

/** Why Discord closes a connection. After 4004 and 4010 to 4014 a client must not come back. */
export const Close = {
  unknownError: [4000, 'Unknown error.'],
  opcode: [4001, 'Unknown opcode.'],
  decode: [4002, 'Error while decoding payload.'],
  unauthenticated: [4003, 'Not authenticated.'],
  token: [4004, 'Authentication failed.'],
  twice: [4005, 'Already authenticated.'],
  sequence: [4007, 'Invalid seq.'],
  tooFast: [4008, 'You are being rate limited.'],
  timedOut: [4009, 'Session timed out.'],
  shard: [4010, 'Invalid shard.'],
  sharding: [4011, 'Sharding required.'],
  version: [4012, 'Invalid API version.'],
  intents: [4013, 'Invalid intent(s).'],
  disallowed: [4014, 'Disallowed intent(s).'],
} as const;
export type CloseReason = (typeof Close)[keyof typeof Close];
