import { refusal } from './errors.ts';
import { CommandType, type JsonObject } from './wire.ts';

export type RegisteredCommand = JsonObject & {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly options: readonly JsonObject[];
};

const CREATES_A_DAY = 200;
const MOST = { [CommandType.chat]: 100, [CommandType.user]: 15, [CommandType.message]: 15 } as Record<number, number>;

/** The commands an application registered, globally and in single servers (`null` is the global scope). */
export class CommandRegistry {
  readonly #scopes = new Map<string | null, RegisteredCommand[]>();
  readonly #applicationId: string;
  readonly #newId: () => string;
  readonly #now: () => number;
  #creates: number[] = [];

  constructor(applicationId: string, newId: () => string, now: () => number) {
    this.#applicationId = applicationId;
    this.#newId = newId;
    this.#now = now;
  }

  in(scope: string | null): readonly RegisteredCommand[] {
    return this.#scopes.get(scope) ?? [];
  }

  get(scope: string | null, id: string): RegisteredCommand {
    const found = this.in(scope).find((command) => command.id === id);
    if (!found) throw refusal('unknownCommand');
    return found;
  }

  /** Replaces all commands of a scope; a command that keeps type and name keeps its id. */
  replace(scope: string | null, bodies: readonly JsonObject[]): readonly RegisteredCommand[] {
    this.#checkCount(bodies);
    const commands = bodies.map((body) => this.#register(scope, body));
    this.#scopes.set(scope, commands);
    return commands;
  }

  /** Adds a command, or overwrites the one of that type and name. */
  upsert(scope: string | null, body: JsonObject): { command: RegisteredCommand; created: boolean } {
    const same = this.in(scope).find((c) => c.type === (body.type ?? CommandType.chat) && c.name === body.name);
    const others = this.in(scope).filter((command) => command !== same);
    this.#checkCount([...others, body]);
    const command = this.#register(scope, body);
    this.#scopes.set(scope, [...others, command]);
    return { command, created: !same };
  }

  edit(scope: string | null, id: string, changes: JsonObject): RegisteredCommand {
    const before = this.get(scope, id);
    const after = { ...before, ...changes, id, version: this.#newId() } as RegisteredCommand;
    this.#scopes.set(
      scope,
      this.in(scope).map((command) => (command === before ? after : command)),
    );
    return after;
  }

  remove(scope: string | null, id: string): void {
    const gone = this.get(scope, id);
    this.#scopes.set(
      scope,
      this.in(scope).filter((command) => command !== gone),
    );
  }

  #checkCount(bodies: readonly JsonObject[]): void {
    for (const [type, most] of Object.entries(MOST)) {
      if (bodies.filter((body) => (body.type ?? CommandType.chat) === Number(type)).length > most)
        throw refusal('tooManyCommands');
    }
  }

  #register(scope: string | null, body: JsonObject): RegisteredCommand {
    const type = Number(body.type ?? CommandType.chat);
    const before = this.in(scope).find((command) => command.type === type && command.name === body.name);
    if (!before) this.#countCreate();
    const fields = {
      application_id: this.#applicationId,
      ...(scope && { guild_id: scope }),
      type,
      name: String(body.name),
      name_localizations: body.name_localizations ?? null,
      description: String(body.description ?? ''),
      description_localizations: body.description_localizations ?? null,
      options: (body.options as readonly JsonObject[] | undefined) ?? [],
      default_member_permissions: body.default_member_permissions ?? null,
      ...(!scope && {
        dm_permission: body.dm_permission ?? true,
        contexts: body.contexts ?? null,
        integration_types: body.integration_types ?? [0],
      }),
      nsfw: body.nsfw === true,
    };
    const unchanged =
      before &&
      JSON.stringify({ ...before, id: '', version: '' }) === JSON.stringify({ id: '', ...fields, version: '' });
    return { id: before?.id ?? this.#newId(), ...fields, version: unchanged ? before.version : this.#newId() };
  }

  #countCreate(): void {
    const now = this.#now();
    this.#creates = [...this.#creates.filter((at) => now - at < 86_400_000), now];
    if (this.#creates.length > CREATES_A_DAY) throw refusal('tooManyCommandCreates');
  }
}
